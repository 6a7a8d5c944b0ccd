#include "ui/pages/start/startpage.h"

#include "app/services/datafolder.h"
#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui_startpage.h"

#include <QtCore/QEvent>
#include <QtCore/QStorageInfo>
#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString freeSpace(const QString &folder)
{
    return sizeText(QStorageInfo(datafolder::existingPart(folder)).bytesAvailable(), QLocale());
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->body->setAutoFillBackground(false);
    setFocusProxy(m_ui->button);
    connect(m_ui->button, &QPushButton::clicked, this, [this] {
        if (m_isRetry)
            Q_EMIT retryRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_ui->change, &QPushButton::clicked, this, &StartPage::changeRequested);
    connect(m_ui->connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    connect(m_ui->tokenStart, &QPushButton::clicked, this, &StartPage::tokenRequested);
    connect(m_ui->quayIo, &QPushButton::clicked, this, &StartPage::quayIoRequested);
    connect(m_ui->banner, &Banner::actionTriggered, this, [this] { Q_EMIT fixRequested(m_fix); });
}

StartPage::~StartPage() = default;

void StartPage::showLocalParts(bool areShown)
{
    m_ui->facts->setVisible(areShown);
    m_ui->change->setVisible(areShown);
    m_ui->ways->setVisible(areShown);
}

void StartPage::showLocal(const LocalServer &server)
{
    m_again = [this, &server] { showLocal(server); };
    m_isRetry = false;
    const LocalServer::State state = server.state();
    const bool isBusy = server.isBusy() || state == LocalServer::State::Running;
    const LocalOptions &options = server.options();
    m_ui->title->setText(tr("A registry on this computer"));
    m_ui->text->setText(tr("One click makes the data folder, the keys and an administrator.\n"
                           "The secret goes to your keychain, and the registry listens on this "
                           "computer only."));
    m_ui->button->setIcon(tintedIcon(u"player-play"_s, Tone::OnAccent));
    m_ui->button->setText(isBusy ? tr("Starting…") : tr("Start local registry"));
    m_ui->button->setEnabled(!isBusy);
    m_ui->change->setEnabled(!isBusy);
    showLocalParts(true);
    m_ui->address->setText(u"%1:%2"_s.arg(options.address)
                               .arg(options.port > 0 ? options.port : LocalOptions::kFirstPort));
    m_ui->folder->setText(
        tr("%1, %2 free")
            .arg(LocalText::shortPath(server.dataFolder()), freeSpace(server.dataFolder())));
    m_ui->timeMachine->setText(tr("time machine %n day(s)", nullptr, options.timeMachineDays));
    m_fix = LocalText::fixOf(server);
    if (state == LocalServer::State::Failed)
        m_ui->banner->show(Banner::Kind::Error, LocalText::failureTitle(server.failure()),
                           LocalText::failureText(server), LocalText::fix(m_fix, server));
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
    showLocalParts(false);
    m_ui->banner->hide();
}

void StartPage::showSignedOut(const QString &registry)
{
    m_again = [this, registry] { showSignedOut(registry); };
    m_isRetry = true;
    m_ui->title->setText(registry);
    m_ui->text->setText(tr("Nobody is signed in."));
    m_ui->button->setIcon(tintedIcon(u"key"_s, Tone::OnAccent));
    m_ui->button->setText(tr("Sign in…"));
    m_ui->button->setEnabled(true);
    showLocalParts(false);
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
    showLocalParts(false);
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

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In the smallest window all of it is seen at once, too.
    const bool isLow = height() < measure::kLowHeight;
    const int across = m_ui->cardLayout->contentsMargins().left();
    const int padding = isLow ? measure::kPageMargin : across;
    const int margin = isLow ? measure::kNarrowPageMargin : measure::kPageMargin;
    m_ui->cardLayout->setContentsMargins(across, padding, across, padding);
    m_ui->pageLayout->setContentsMargins(margin, margin, margin, margin);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Page, palette()));
}

} // namespace quayside::ui
