#pragma once

#include <QtCore/QObject>

#include <functional>

class QBoxLayout;
class QDialog;
class QPushButton;

namespace quayside::ui {

class ToneLabel;

/// "Save as…" of a dialog that shows what is about to happen: as a text, or as a script of curl
/// that sends the same. Belongs to its dialog. Source: console.md 1.13.
class PlanSaver : public QObject {
    Q_OBJECT
public:
    /// The button comes into `footer` at `index`, before `next` in the order of the Tab key; how it
    /// went is said at the end of `body`. `name`: prefix of the object names. `text`: the plan in
    /// words, when it is saved.
    PlanSaver(const QString &name, QDialog &dialog, QBoxLayout &body, QBoxLayout &footer, int index,
              QWidget &next, std::function<QString()> text);

    /// What would be sent, as calls of curl, a line each, when it is saved; nullptr: it can be
    /// saved as text alone. What stands above an empty line is no call: it is taken as it is.
    void setCommands(std::function<QString()> commands) { m_commands = std::move(commands); }
    QPushButton &button() const { return *m_button; }
    void retranslate();

    /// A script of sh. The token stands in QUAY_TOKEN; one call that fails does not hold back the
    /// next, and is told by the end of the script. `title`: a comment above them.
    static QString script(const QString &title, const QString &commands);

private:
    void ask();
    void save(const QString &path);

    QDialog &m_dialog;
    QPushButton *m_button;
    ToneLabel *m_said;
    std::function<QString()> m_text;
    std::function<QString()> m_commands;
    std::function<QString()> m_sentence;
};

} // namespace quayside::ui
