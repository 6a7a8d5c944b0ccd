#pragma once

#include <QtWidgets/QFileDialog>

#include <functional>

namespace quayside::ui {

/// The question for a file or a folder. Deletes itself when it is closed. What it says follows the
/// language while it is open, where the desktop lets it.
class FileDialog : public QFileDialog {
    Q_OBJECT
public:
    enum class For { Open, Save, Folder };
    struct Words {
        QString title;
        QStringList filters = {}; ///< "Text (*.log *.txt)", always as many
    };
    /// `words`: called again in another language, also when whoever asked is gone.
    FileDialog(For what, std::function<Words()> words, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Words()> m_words;
};

} // namespace quayside::ui
