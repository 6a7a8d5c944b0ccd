#include "ui/pages/start/startpage.h"

#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui_startpage.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QStorageInfo>
#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeMachineDays = 14; // what a new registry is made with

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? u'~' + path.mid(home.size()) : path;
}

QString freeSpace(const QString &folder)
{
    QString existing = folder;
    while (!QDir(existing).exists() && existing.contains(u'/') && existing.size() > 1)
        existing = QFileInfo(existing).path();
    return sizeText(QStorageInfo(existing).bytesAvailable(), QLocale());
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->button);
    connect(m_ui->button, &QPushButton::clicked, this, [this] {
        if (m_isRetry)
            Q_EMIT retryRequested();
        else
            Q_EMIT startRequested();
    });
}

StartPage::~StartPage() = default;

QString StartPage::reason(const LocalServer &server)
{
    QString detail =
        server.error().serverText.isEmpty() ? server.error().message : server.error().serverText;
    const auto with = [&detail](const QString &sentence) { return sentence + u'\n' + detail; };
    switch (server.exit().value_or(ServerExit::Failed)) {
    case ServerExit::FolderLocked:
        return with(tr("Another program uses the data folder."));
    case ServerExit::FolderNotWritable:
        return with(tr("The data folder cannot be written."));
    case ServerExit::AddressInUse:
        return with(tr("Another program uses the port."));
    case ServerExit::DatabaseNewer:
        return with(tr("The data folder belongs to a newer version of Quayside."));
    case ServerExit::ConfigInvalid:
        return with(tr("The configuration of the registry is not valid."));
    default:
        return detail;
    }
}

void StartPage::showLocal(const LocalServer &server)
{
    m_again = [this, &server] { showLocal(server); };
    m_isRetry = false;
    const LocalServer::State state = server.state();
    const bool isBusy = state == LocalServer::State::MakingAdministrator
        || state == LocalServer::State::Starting || state == LocalServer::State::Running;
    m_ui->title->setText(tr("A registry on this computer"));
    m_ui->text->setText(tr("One click makes the data folder, the keys and an administrator.\n"
                           "The secret goes to your keychain, and the registry listens on this "
                           "computer only."));
    m_ui->button->setIcon(tintedIcon(u"player-play"_s, Tone::OnAccent));
    m_ui->button->setText(isBusy ? tr("Starting…") : tr("Start local registry"));
    m_ui->button->setEnabled(!isBusy);
    m_ui->facts->show();
    m_ui->folder->setText(
        tr("%1, %2 free").arg(shortPath(server.dataFolder()), freeSpace(server.dataFolder())));
    m_ui->timeMachine->setText(tr("time machine %n day(s)", nullptr, kTimeMachineDays));
    if (state == LocalServer::State::Failed)
        m_ui->banner->show(Banner::Kind::Error, tr("The local registry did not start."),
                           reason(server));
    else
        m_ui->banner->hide();
}

void StartPage::showConnecting(const QString &registry)
{
    m_again = [this, registry] { showConnecting(registry); };
    m_isRetry = true;
    m_ui->title->setText(registry);
    m_ui->text->setText(tr("Connecting to the registry."));
    m_ui->button->setIcon({});
    m_ui->button->setText(tr("Connecting…"));
    m_ui->button->setEnabled(false);
    m_ui->facts->hide();
    m_ui->banner->hide();
}

void StartPage::showFailure(const QString &registry, const Error &error)
{
    m_again = [this, registry, error] { showFailure(registry, error); };
    m_isRetry = true;
    m_ui->title->setText(registry);
    m_ui->text->setText(tr("There is no connection to the registry."));
    m_ui->button->setIcon(tintedIcon(u"refresh"_s, Tone::OnAccent));
    m_ui->button->setText(tr("Try again"));
    m_ui->button->setEnabled(true);
    m_ui->facts->hide();
    m_ui->banner->show(Banner::Kind::Error, ErrorText::title(error.code),
                       error.serverText.isEmpty() ? error.message : error.serverText);
}

void StartPage::refresh(bool) { }

QStringList StartPage::location() const
{
    return {tr("Start")};
}

void StartPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_again)
        return;
    m_ui->retranslateUi(this);
    // A copy: what is called sets m_again anew.
    const auto again = m_again;
    again();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Page, palette()));
}

} // namespace quayside::ui
