package app.ukemi.print;

import java.util.List;

/** Sentences in scripts of the world, for plans that are written in them. */
public enum Script {
    LATIN("I approved the update without a way back", "Restore the files from Friday’s copy"),
    GREEK("Ενέκρινα την ενημέρωση χωρίς σχέδιο επιστροφής", "Επαναφορά των αρχείων"),
    CYRILLIC("Я одобрил обновление без плана отката", "Восстановить файлы из пятничной копии"),
    HEBREW("אישרתי את העדכון בלי תוכנית חזרה (גרסה 2.1)", "לשחזר את הקבצים מיום שישי"),
    ARABIC("وافقت على التحديث دون خطة للرجوع (الإصدار 2.1)", "استعادة الملفات من نسخة الجمعة"),
    JAPANESE("私は戻す手順のないまま、金曜日に更新を承認しました", "金曜日のスナップショットからファイルを復元する"),
    CHINESE("我在没有回退方案的情况下批准了更新", "从星期五的快照恢复文件"),
    KOREAN("되돌릴 계획 없이 업데이트를 승인했습니다", "금요일 스냅샷에서 파일 복원"),
    THAI("ฉันอนุมัติการอัปเดตโดยไม่มีแผนย้อนกลับ", "กู้คืนไฟล์จากสำเนาวันศุกร์"),
    DEVANAGARI("मैंने बिना वापसी योजना के अपडेट को मंज़ूरी दी", "शुक्रवार की प्रति से फ़ाइलें लौटाएँ"),
    EMOJI("Approved 🚀 without a parachute 🪂", "Restore 💾 and test ✅"),
    RARE("𐎠𐎡𐎢 and 𓀀𓀁 and \ud800 alone", "ℵ₀ ⅔ ﬁ ffi A\u0301");

    private final String admission;
    private final String action;

    Script(String admission, String action) {
        this.admission = admission;
        this.action = action;
    }

    public String admission() {
        return admission;
    }

    public String action() {
        return action;
    }

    static List<Script> all() {
        return List.of(values());
    }
}
