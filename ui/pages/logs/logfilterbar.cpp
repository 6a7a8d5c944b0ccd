#include "ui/pages/logs/logfilterbar.h"

#include "ui/text/logtext.h"
#include "ui/theme/tintedicon.h"
#include "ui_logfilterbar.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 300;
constexpr std::array kDays{1, 7, 30, 90, 365};

QDate todayUtc()
{
    return QDateTime::fromMSecsSinceEpoch(toMs(Clock::system().now()), Qt::UTC).date();
}

} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogFilterBar>())
{
    m_ui->setupUi(this);
    m_ui->text->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->presets->setIcon(tintedIcon(u"bookmark"_s));
    m_ui->presets->setMenu(new QMenu(m_ui->presets));
    m_ui->presets->menu()->setObjectName(u"logs.presetsMenu"_s);
    m_ui->clear->setIcon(tintedIcon(u"filter-off"_s));
    auto *terms = new QHBoxLayout(m_ui->terms);
    terms->setContentsMargins({});
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    m_ui->range->setCurrentIndex(Week);
    chooseRange(Week);
    connectParts();
    retranslate();
    tellFilter();
}

LogFilterBar::~LogFilterBar() = default;

void LogFilterBar::connectParts()
{
    connect(m_ui->range, &QComboBox::activated, this, [this](int index) {
        chooseRange(index);
        Q_EMIT rangeChanged();
    });
    for (QDateEdit *edit : {m_ui->from, m_ui->until}) {
        edit->setMaximumDate(todayUtc().addDays(1));
        connect(edit, &QDateEdit::dateChanged, this, [this, edit] {
            if (m_isSetting)
                return;
            // The other one gives way: there is no range that ends before it begins.
            m_isSetting = true;
            if (m_ui->from->date() > m_ui->until->date())
                (edit == m_ui->from ? m_ui->until : m_ui->from)->setDate(edit->date());
            m_isSetting = false;
            Q_EMIT rangeChanged();
        });
    }
    for (QLineEdit *edit : {m_ui->text, m_ui->who, m_ui->ip, m_ui->tag})
        connect(edit, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &LogFilterBar::tellFilter);
    connect(m_ui->robots, &QCheckBox::toggled, this, &LogFilterBar::tellFilter);
    connect(m_ui->kinds, &LogKindsButton::chosenChanged, this, &LogFilterBar::tellFilter);
    connect(m_ui->clear, &QPushButton::clicked, this, [this] { setFilter({}); });
}

void LogFilterBar::chooseRange(int index)
{
    const bool isCustom = index == Custom;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->from, m_ui->to, m_ui->until})
        widget->setVisible(isCustom);
    if (isCustom)
        return;
    m_isSetting = true;
    m_ui->until->setMaximumDate(todayUtc());
    m_ui->from->setMaximumDate(todayUtc());
    m_ui->until->setDate(todayUtc());
    m_ui->from->setDate(todayUtc().addDays(1 - kDays.at(size_t(index))));
    m_isSetting = false;
}

api::LogRange LogFilterBar::range() const
{
    return {m_ui->from->date(), m_ui->until->date()};
}

void LogFilterBar::setRange(QDate first, QDate last)
{
    m_ui->range->setCurrentIndex(Custom);
    chooseRange(Custom);
    m_isSetting = true;
    m_ui->from->setDate(first);
    m_ui->until->setDate(last);
    m_isSetting = false;
    Q_EMIT rangeChanged();
}

bool LogFilterBar::widen()
{
    const qint64 now = m_ui->from->date().daysTo(m_ui->until->date()) + 1;
    for (size_t i = 0; i < kDays.size(); ++i) {
        if (kDays.at(i) <= now)
            continue;
        if (i < Custom) {
            m_ui->range->setCurrentIndex(int(i));
            chooseRange(int(i));
            Q_EMIT rangeChanged();
        } else {
            setRange(m_ui->until->date().addDays(1 - kDays.at(i)), m_ui->until->date());
        }
        return true;
    }
    return false;
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    filter.kinds = m_ui->kinds->chosen();
    filter.who = m_ui->who->text().trimmed();
    filter.text = m_ui->text->text().trimmed();
    filter.ip = m_ui->ip->text().trimmed();
    filter.tag = m_ui->tag->text().trimmed();
    filter.isRobotsOnly = m_ui->robots->isChecked();
    filter.terms = m_terms;
    return filter;
}

void LogFilterBar::setFilter(const LogFilter &filter)
{
    const QSignalBlocker robots(m_ui->robots);
    m_ui->kinds->setChosen(filter.kinds);
    m_ui->who->setText(filter.who);
    m_ui->text->setText(filter.text);
    m_ui->ip->setText(filter.ip);
    m_ui->tag->setText(filter.tag);
    m_ui->robots->setChecked(filter.isRobotsOnly);
    m_terms = filter.terms;
    showTerms();
    tellFilter();
}

void LogFilterBar::addTerm(const LogTerm &term)
{
    if (m_terms.contains(term))
        return;
    m_terms.append(term);
    showTerms();
    tellFilter();
}

void LogFilterBar::setKinds(const QStringList &kinds)
{
    m_ui->kinds->setKinds(kinds);
}

void LogFilterBar::focusText()
{
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
    m_ui->text->selectAll();
}

void LogFilterBar::tellFilter()
{
    m_delay.stop();
    m_ui->clear->setVisible(!filter().isEmpty());
    Q_EMIT filterChanged();
}

void LogFilterBar::showTerms()
{
    while (QLayoutItem *item = m_ui->terms->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const LogTerm &term : std::as_const(m_terms)) {
        const QString value =
            term.field == LogField::Kind ? LogText::kindName(term.value) : term.value;
        //: a value that log entries must not have
        auto *chip = new QPushButton(term.isExcluded ? tr("not %1").arg(value) : value);
        chip->setProperty("kind", u"chip"_s);
        chip->setProperty("dense", true);
        chip->setIcon(tintedIcon(u"x"_s));
        chip->setObjectName(u"logs.term"_s);
        chip->setToolTip(tr("Take this back"));
        chip->setAccessibleName(tr("Take back: %1").arg(chip->text()));
        m_ui->terms->layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, term] {
            m_terms.removeAll(term);
            showTerms();
            tellFilter();
        });
    }
}

void LogFilterBar::fillPresets()
{
    QMenu &menu = *m_ui->presets->menu();
    menu.clear();
    const auto add = [this, &menu](const QString &name, const QString &words,
                                   const LogFilter &asked) {
        QAction *action = menu.addAction(words);
        action->setObjectName(u"logs.preset."_s + name);
        connect(action, &QAction::triggered, this, [this, asked] { setFilter(asked); });
    };
    add(u"deleted"_s, tr("Who &deleted something?"),
        {.kinds = {u"delete_tag"_s, u"permanently_delete_tag"_s, u"autoprune_tag_delete"_s,
                   u"delete_repo"_s}});
    add(u"expiry"_s, tr("Who changed an &expiration?"), {.kinds = {u"change_tag_expiration"_s}});
    add(u"moved"_s, tr("Which tags were &moved?"), {.kinds = {u"move_tag"_s, u"revert_tag"_s}});
    add(u"robots"_s, tr("Which &robot accounts are new?"),
        {.kinds = {u"create_robot"_s, u"regenerate_robot_token"_s}});
    add(u"permissions"_s, tr("Who changed &permissions?"),
        {.kinds = {u"change_repo_permission"_s, u"add_repo_permission"_s,
                   u"delete_repo_permission"_s, u"change_repo_visibility"_s,
                   u"org_add_team_member"_s, u"org_remove_team_member"_s, u"org_set_team_role"_s,
                   u"create_prototype_permission"_s, u"modify_prototype_permission"_s,
                   u"delete_prototype_permission"_s}});
    add(u"tokens"_s, tr("Which &tokens were made?"),
        {.kinds = {u"create_oauth_api_token"_s, u"oauth_token_assigned"_s,
                   u"create_app_specific_token"_s, u"create_application"_s}});
    add(u"failures"_s, tr("What &failed?"),
        {.kinds = {u"login_failure"_s, u"pull_repo_failed"_s, u"push_repo_failed"_s,
                   u"delete_tag_failed"_s, u"repo_mirror_sync_failed"_s,
                   u"export_logs_failure"_s}});
    add(u"byRobots"_s, tr("What did r&obots do?"), {.isRobotsOnly = true});
}

void LogFilterBar::retranslate()
{
    fillPresets();
    showTerms();
    for (QDateEdit *edit : {m_ui->from, m_ui->until}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        edit->setToolTip(tr("Days of UTC"));
    }
}

void LogFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace quayside::ui
