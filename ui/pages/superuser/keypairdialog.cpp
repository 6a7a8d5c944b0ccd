#include "ui/pages/superuser/keypairdialog.h"

#include "app/services/registrycredential.h"
#include "ui/secretclipboard.h"
#include "ui/text/commandtext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/savefile.h"
#include "ui_keypairdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// The lines that tell what it is stay; what is between them are dots.
QString covered(const QString &pem)
{
    QStringList lines = pem.trimmed().split(u'\n');
    for (QString &line : lines) {
        if (!line.startsWith(u"-----"_s))
            line = QString(line.size(), QChar(0x2022));
    }
    return lines.join(u'\n');
}

} // namespace

KeyPairDialog::KeyPairDialog(const QString &window, const wire::MadeServiceKey &key,
                             QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::KeyPairDialog>())
    , m_key(key)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->kid->setText(key.kid);
    m_ui->kid->setCursorPosition(0);
    m_ui->kid->setFont(monoFont());
    m_ui->code->setFont(monoFont());
    m_ui->copyKid->setIcon(tintedIcon(u"copy"_s));
    m_ui->copy->setIcon(tintedIcon(u"copy"_s, Tone::OnAccent));
    m_ui->save->setIcon(tintedIcon(u"device-floppy"_s));
    m_ui->savePublic->setIcon(tintedIcon(u"device-floppy"_s));
    m_ui->savePublic->setVisible(!key.publicKey.isEmpty());
    connectParts();
    m_ui->copy->setFocus();
    retranslate();
}

KeyPairDialog::~KeyPairDialog() = default;

void KeyPairDialog::connectParts()
{
    connect(m_ui->show, &QPushButton::clicked, this, [this] { setShown(!m_isShown); });
    connect(m_ui->copyKid, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_key.kid);
        say([] { return tr("Copied."); });
    });
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        copySecret(m_key.privateKey);
        say(&secretCopiedText);
    });
    connect(m_ui->save, &QPushButton::clicked, this, [this] { save(u".pem"_s, m_key.privateKey); });
    connect(m_ui->savePublic, &QPushButton::clicked, this,
            [this] { save(u".pub.pem"_s, m_key.publicKey); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
}

void KeyPairDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(m_key.name.isEmpty()
                             ? tr("New key of %1").arg(m_key.service)
                             : tr("New key %1 of %2").arg(m_key.name, m_key.service));
    m_ui->hint->setText(tr("The service signs with the private key and names the key by its ID. "
                           "The registry keeps the public part, which others check it with."));
    m_ui->banner->show(Banner::Kind::Warning, tr("The private key is shown this once"),
                       tr("The registry does not keep it. Save it before you close this."));
    m_ui->status->setText(m_said ? m_said() : QString());
    setShown(m_isShown);
}

void KeyPairDialog::say(std::function<QString()> sentence)
{
    m_said = std::move(sentence);
    m_ui->status->setText(m_said());
}

void KeyPairDialog::setShown(bool isShown)
{
    m_isShown = isShown;
    m_ui->code->setPlainText(isShown ? m_key.privateKey.trimmed() : covered(m_key.privateKey));
    m_ui->show->setIcon(tintedIcon(isShown ? u"eye-off"_s : u"eye"_s));
    m_ui->show->setText(isShown ? tr("Hide") : tr("Show"));
}

void KeyPairDialog::save(const QString &ending, const QString &text)
{
    const QString stem = nameForFiles(m_key.name.isEmpty() ? m_key.service : m_key.name);
    SaveFile::ask(*this, u"keyPair.file"_s, stem + ending,
                  [this, text](const QString &path) { say(SaveFile::write(path, text.toUtf8())); });
}

} // namespace quayside::ui
