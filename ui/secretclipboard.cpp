#include "ui/secretclipboard.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

void copySecret(const QString &secret, std::chrono::milliseconds clearAfter)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData;
    data->setText(secret);
    // What Klipper and others look for.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    clipboard->setMimeData(data);
    // The clipboard outlives the dialog that asked.
    QTimer::singleShot(clearAfter, clipboard, [clipboard, secret] {
        if (clipboard->text() == secret)
            clipboard->clear();
    });
}

} // namespace quayside::ui
