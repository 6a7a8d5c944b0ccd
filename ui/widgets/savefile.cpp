#include "ui/widgets/savefile.h"

#include "app/services/authfile.h"
#include "ui/widgets/filedialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace quayside::ui {

void SaveFile::ask(QWidget &over, const QString &name, const QString &proposal,
                   const std::function<void(const QString &)> &then)
{
    auto *dialog = new FileDialog(
        FileDialog::For::Save, [] { return FileDialog::Words{tr("Save as")}; }, &over);
    dialog->setObjectName(name);
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, then);
    dialog->open();
}

std::function<QString()> SaveFile::write(const QString &path, const QByteArray &bytes)
{
    const auto done = writePrivateFile(path, bytes);
    if (done)
        return [name = QFileInfo(path).fileName()] {
            return tr("Saved as %1, readable by you alone.").arg(name);
        };
    return [path, why = done.error().message] {
        return tr("%1 cannot be written: %2").arg(path, why);
    };
}

std::function<QString()> SaveFile::writePublic(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return [name = QFileInfo(path).fileName()] { return tr("Saved as %1.").arg(name); };
    return
        [path, why = file.errorString()] { return tr("%1 cannot be written: %2").arg(path, why); };
}

} // namespace quayside::ui
