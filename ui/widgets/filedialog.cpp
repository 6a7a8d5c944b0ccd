#include "ui/widgets/filedialog.h"

#include <QtCore/QEvent>

namespace quayside::ui {

FileDialog::FileDialog(For what, std::function<Words()> words, QWidget *parent)
    : QFileDialog(parent)
    , m_words(std::move(words))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(what == For::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    setFileMode(what == For::Open         ? QFileDialog::ExistingFile
                    : what == For::Folder ? QFileDialog::Directory
                                          : QFileDialog::AnyFile);
    setOption(QFileDialog::ShowDirsOnly, what == For::Folder);
    retranslate();
}

void FileDialog::retranslate()
{
    const Words words = m_words();
    setWindowTitle(words.title);
    if (words.filters.isEmpty() || words.filters == nameFilters())
        return;
    const qsizetype chosen = nameFilters().indexOf(selectedNameFilter());
    setNameFilters(words.filters);
    selectNameFilter(words.filters.value(chosen, words.filters.constFirst()));
}

void FileDialog::changeEvent(QEvent *event)
{
    QFileDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
