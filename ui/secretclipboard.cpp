#include "ui/secretclipboard.h"

#include "ui/text/presentation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(quayside::ui::SecretClipboard)
};

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void copySecret(const QString &secret, std::optional<std::chrono::milliseconds> life)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    clipboard->setMimeData(data);
    // The timer outlives whatever window the secret was copied from.
    QTimer::singleShot(life.value_or(Presentation::current().secretLife), clipboard,
                       [clipboard, hash = hashOf(secret)] {
                           if (hashOf(clipboard->text()) == hash)
                               clipboard->clear();
                       });
}

QString secretCopiedText()
{
    const auto seconds = int(Presentation::current().secretLife.count());
    return Words::tr("Copied. The clipboard is cleared in %n s.", nullptr, seconds);
}

} // namespace quayside::ui
