#include "ui/widgets/failurebanner.h"

#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

FailureBanner::FailureBanner(QWidget *parent)
    : Banner(parent)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &FailureBanner::showWords);
    connect(this, &Banner::moreTriggered, this, [this] {
        if (m_isToken && m_failure.error.code == ErrorCode::Unauthenticated)
            Q_EMIT newTokenRequested();
        else
            showDetails(m_failure, window());
    });
    connect(this, &Banner::actionTriggered, this, [this] {
        if (m_failure.error.code == ErrorCode::Unauthenticated)
            Q_EMIT signInRequested();
        else
            Q_EMIT retryRequested();
    });
}

void FailureBanner::showFailure(const Failure &failure, std::optional<Instant> dataOf)
{
    m_failure = failure;
    m_dataOf = dataOf;
    showWords();
}

void FailureBanner::setNextTry(std::chrono::milliseconds pause)
{
    if (isHidden() || m_failure.error.code == ErrorCode::Unauthenticated)
        return;
    m_nextTry = Clock::system().now() + pause;
    m_second.start();
    showWords();
}

std::optional<QString> FailureBanner::offlineSince() const
{
    if (isHidden() || !m_failure.isOffline())
        return {};
    return m_dataOf ? DateText::shortTime(*m_dataOf) : QString();
}

void FailureBanner::clear()
{
    m_failure = {};
    m_nextTry.reset();
    m_second.stop();
    hide();
}

void FailureBanner::showWords()
{
    const QString more = ErrorText::hasDetails(m_failure.error.code) && !m_failure.details.isEmpty()
        ? tr("Details")
        : QString();
    const QString age = m_dataOf ? DateText::shortTime(*m_dataOf) : QString();
    if (m_failure.error.code == ErrorCode::Unauthenticated)
        return showNow(Kind::Warning, tr("Sign-in no longer valid"),
                       {tr("What you typed here is kept.")}, {},
                       m_isToken ? tr("Use another token") : tr("Sign in again"),
                       m_isToken ? tr("Make a new token") : more);
    QString next;
    if (m_nextTry) {
        const auto left =
            std::chrono::ceil<std::chrono::seconds>(*m_nextTry - Clock::system().now()).count();
        next = left > 0 ? tr("Next try in %n second(s).", nullptr, int(left)) : tr("Trying now.");
    }
    if (m_failure.isOffline()) {
        //: %1 a time of day, or a date and a time
        return showNow(Kind::Warning,
                       age.isEmpty() ? tr("Offline") : tr("Offline, showing data of %1").arg(age),
                       {ErrorText::title(m_failure.error.code)}, next, tr("Try again"), {});
    }
    showNow(Kind::Error, ErrorText::title(m_failure.error.code),
            {m_failure.error.serverText,
             //: %1 a time of day, or a date and a time
             age.isEmpty() ? QString() : tr("Showing data of %1.").arg(age)},
            next, tr("Try again"), more);
}

void FailureBanner::showNow(Kind kind, const QString &title, const QStringList &text,
                            const QString &next, const QString &action, const QString &more)
{
    QStringList words = text;
    words.removeAll(QString());
    m_spoken = (QStringList{title} + words).join(u' ');
    if (!next.isEmpty())
        words.append(next);
    show(kind, title, words.join(u' '), action, more);
}

void FailureBanner::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden() && !m_failure.isNone())
        showWords();
}

namespace {

class FailureDetails final : public Dialog {
public:
    FailureDetails(const QString &details, QWidget *over)
        : Dialog(over)
        , m_text(new QPlainTextEdit(details))
        , m_buttons(new QDialogButtonBox)
        , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
        , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    {
        setObjectName(u"failureDetails"_s);
        m_text->setObjectName(u"failureDetails.text"_s);
        m_text->setReadOnly(true);
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        connect(m_copy, &QPushButton::clicked, this,
                [details] { QGuiApplication::clipboard()->setText(details); });
        connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_text);
        layout->addWidget(m_buttons);
        resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 20);
        retranslate();
    }

private:
    void retranslate() override
    {
        setWindowTitle(FailureBanner::tr("What the registry answered"));
        m_text->setAccessibleName(windowTitle());
        m_copy->setText(FailureBanner::tr("Copy"));
        m_close->setText(FailureBanner::tr("Close"));
    }

    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace

void showDetails(const Failure &failure, QWidget *over)
{
    auto *dialog = new FailureDetails(failure.details, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace quayside::ui
