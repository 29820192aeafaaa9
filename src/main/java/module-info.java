/** A private journal for people who lead others and have just made a mistake. */
module app.ukemi {
    requires java.desktop;
    requires java.sql;
    requires java.logging;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.xerial.sqlitejdbc;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires com.github.librepdf.pdfFontsExtra;
    // PDFBox logs through it, and says so nowhere.
    requires org.apache.commons.logging;
    requires jdk.unsupported;
    requires static org.jspecify;

    opens app.ukemi.ui.control to javafx.fxml;
    opens app.ukemi.ui.followthrough to javafx.fxml;
    opens app.ukemi.ui.history to javafx.fxml;
    opens app.ukemi.ui.journal to javafx.fxml;
    opens app.ukemi.ui.plan to javafx.fxml;
    opens app.ukemi.ui.search to javafx.fxml;
    opens app.ukemi.ui.settings to javafx.fxml;
    opens app.ukemi.ui.shell to javafx.fxml;
    opens app.ukemi.ui.tags to javafx.fxml;
    opens app.ukemi.ui.timeline to javafx.fxml;
    opens app.ukemi.ui.wizard to javafx.fxml;

    exports app.ukemi to javafx.graphics;
}
