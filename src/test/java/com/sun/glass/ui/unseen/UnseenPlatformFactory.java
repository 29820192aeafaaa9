package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * JavaFX's headless platform without two costs that grow with every test. For each frame it copies the whole window,
 * pixel by pixel, on a screen that nobody sees; and each robot keeps the window that it last worked at, which keeps
 * the robot of that time, and so on to the first test. Windows are laid out and painted as ever, and a picture of a
 * scene is taken from what was painted; only a robot that looked at the screen would find it empty.
 *
 * <p>It is chosen by {@code -Dglass.platform=Unseen}; its package is where JavaFX looks for that name.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new HeadlessApplication() {
            private GlassRobot robot;

            @Override
            public View createView() {
                return new HeadlessView() {
                    @Override
                    protected void _uploadPixels(long window, Pixels painted) {
                        // Nobody looks at the screen.
                    }
                };
            }

            @Override
            public GlassRobot createRobot() {
                if (robot == null) {
                    robot = super.createRobot();
                }
                return robot;
            }
        };
    }
}
