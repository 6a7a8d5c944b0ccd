#include "ui/pages/oauth/tokenbrowserstep.h"

#include "ui/theme/tintedicon.h"
#include "ui_tokenbrowserstep.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Verdict = ScopeAnswer::Verdict;

namespace {

struct VerdictLook {
    QString icon;
    Tone tone;
};

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return {u"circle-check"_s, Tone::Ok};
    case Verdict::Refused:
        return {u"circle-x"_s, Tone::Danger};
    case Verdict::Failed:
        return {u"alert-triangle"_s, Tone::Warning};
    case Verdict::Unknown:
        break;
    }
    return {u"minus"_s, Tone::Muted};
}

} // namespace

TokenBrowserStep::TokenBrowserStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenBrowserStep>())
    , m_opener(&QDesktopServices::openUrl)
{
    m_ui->setupUi(this);
    m_ui->open->setIcon(tintedIcon(u"external-link"_s));
    m_ui->copyLink->setIcon(tintedIcon(u"link"_s));
    m_ui->problem->hide();
    m_ui->answers->setColumnCount(3);
    m_ui->answers->verticalHeader()->hide();
    m_ui->answers->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->answers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->answers->setShowGrid(false);
    m_ui->answers->horizontalHeader()->setStretchLastSection(true);
    m_ui->answers->hide();
    connect(m_ui->open, &QPushButton::clicked, this, [this] {
        if (!m_opener(m_page))
            showProblem(tr("No browser could be started. Copy the address and open it yourself."));
        m_ui->pasted->setFocus();
    });
    connect(m_ui->copyLink, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(m_ui->pasted, &QLineEdit::textChanged, this, [this] {
        m_isChecked = false;
        m_ui->check->setEnabled(!token().isEmpty());
        m_ui->problem->hide();
        m_ui->verdict->hide();
        m_ui->answers->hide();
        Q_EMIT changed();
    });
    connect(m_ui->pasted, &QLineEdit::returnPressed, this, [this] {
        if (!token().isEmpty() && !m_isChecked)
            Q_EMIT checkRequested();
    });
    connect(m_ui->check, &QPushButton::clicked, this, &TokenBrowserStep::checkRequested);
    m_ui->check->setEnabled(false);
    retranslate();
}

TokenBrowserStep::~TokenBrowserStep() = default;

void TokenBrowserStep::setPage(const QUrl &page, const QString &why)
{
    m_page = page;
    m_why = why;
    retranslate();
}

QString TokenBrowserStep::token() const
{
    return m_ui->pasted->text().simplified().remove(u' ');
}

void TokenBrowserStep::setBusy(bool isBusy)
{
    m_ui->pasted->setEnabled(!isBusy);
    m_ui->check->setEnabled(!isBusy && !token().isEmpty());
    m_ui->check->setText(isBusy ? tr("Checking…") : tr("Check"));
}

void TokenBrowserStep::showAnswers(const QString &user, const QList<ScopeAnswer> &answers)
{
    m_user = user;
    m_answers = answers;
    m_isChecked = true;
    showTable();
    Q_EMIT changed();
}

void TokenBrowserStep::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

QString TokenBrowserStep::reason() const
{
    if (token().isEmpty())
        return tr("Paste the token");
    return m_isChecked ? QString() : tr("Check the token first");
}

QWidget *TokenBrowserStep::firstField() const
{
    return m_ui->open;
}

void TokenBrowserStep::forget()
{
    m_ui->pasted->clear();
}

void TokenBrowserStep::showTable()
{
    const bool isWhole = std::none_of(m_answers.begin(), m_answers.end(), [](const auto &answer) {
        return answer.verdict == Verdict::Refused || answer.verdict == Verdict::Failed;
    });
    //: %1 a user name
    const QString whose =
        m_user.isEmpty() ? tr("It does not tell whose it is.") : tr("It acts as %1.").arg(m_user);
    if (isWhole)
        m_ui->verdict->show(Banner::Kind::Success, tr("The token works"), whose);
    else
        m_ui->verdict->show(Banner::Kind::Warning, tr("The token works, but not for all of it"),
                            whose);
    m_ui->answers->setRowCount(int(m_answers.size()));
    for (int row = 0; row < m_answers.size(); ++row) {
        const ScopeAnswer &answer = m_answers.at(row);
        QString word;
        switch (answer.verdict) {
        case Verdict::Works:
            word = tr("works");
            break;
        case Verdict::Refused:
            word = tr("refused");
            break;
        case Verdict::Failed:
            word = tr("no answer");
            break;
        case Verdict::Unknown:
            word = tr("nothing here to try it on");
            break;
        }
        const VerdictLook look = lookOf(answer.verdict);
        auto *scope = new QTableWidgetItem(answer.scope);
        scope->setFont(monoFont());
        auto *call = new QTableWidgetItem(answer.call);
        call->setFont(monoFont());
        m_ui->answers->setItem(row, 0, scope);
        m_ui->answers->setItem(row, 1,
                               new QTableWidgetItem(tintedIcon(look.icon, look.tone), word));
        m_ui->answers->setItem(row, 2, call);
    }
    m_ui->answers->resizeColumnsToContents();
    m_ui->answers->show();
}

void TokenBrowserStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenBrowserStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sub->setText(
        tr("Sign in there, allow what you ticked, and copy the token from the page."));
    m_ui->why->show(Banner::Kind::Note, tr("Why the browser?"), m_why);
    m_ui->answers->setHorizontalHeaderLabels({tr("SCOPE"), tr("ANSWER"), tr("CALL")});
    if (m_isChecked)
        showTable();
}

} // namespace quayside::ui
