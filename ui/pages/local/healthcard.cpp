#include "ui/pages/local/healthcard.h"

#include "ui/text/garbagetext.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kShortDays = 30;
constexpr int kColumns = 4; // that a narrow window has room for

} // namespace

HealthCard::HealthCard(QWidget *parent)
    : FillPanel(parent)
    , m_title(new ToneLabel)
{
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    build();
    retranslate();
}

void HealthCard::build()
{
    static constexpr std::array<const char *, FactCount> kNames{
        "address", "database", "space", "certificate", "process", "collection", "waiting"};
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_title->setLook(ToneLabel::Look::CardTitle);
    layout->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    for (int i = 0; i < FactCount; ++i) {
        Column &column = m_columns.at(size_t(i));
        column = {new ToneLabel, new Glyph, new ToneLabel};
        column.caption->setLook(ToneLabel::Look::SmallHint);
        column.glyph->setFixedSize(16, 16);
        column.text->setObjectName("local.health."_L1 + QLatin1String(kNames.at(size_t(i))));
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(column.glyph);
        row->addWidget(column.text, 1);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(column.caption);
        cell->addLayout(row);
        grid->addLayout(cell, i / kColumns, i % kColumns);
    }
    for (int i = 0; i < kColumns; ++i)
        grid->setColumnStretch(i, 1);
    layout->addLayout(grid);
}

void HealthCard::retranslate()
{
    m_title->setText(tr("Health"));
    m_columns[Address].caption->setText(tr("Address"));
    m_columns[Database].caption->setText(tr("Database"));
    m_columns[Space].caption->setText(tr("Disk"));
    m_columns[Certificate].caption->setText(tr("Certificate"));
    m_columns[Process].caption->setText(tr("Runs as"));
    m_columns[Collection].caption->setText(tr("Garbage collection"));
    m_columns[Waiting].caption->setText(tr("Waits to be removed"));
    showAll();
}

void HealthCard::setServer(const LocalServerInfo &info, Runner runner)
{
    m_info = info;
    m_runner = runner;
    showAll();
}

void HealthCard::setReport(const std::optional<HealthReport> &report)
{
    m_report = report;
    showAll();
}

void HealthCard::setCollection(const std::optional<wire::GcStatus> &status)
{
    m_collection = status;
    showAll();
}

void HealthCard::put(Fact fact, Verdict verdict, const QString &text)
{
    const auto &[caption, glyph, label] = m_columns.at(fact);
    switch (verdict) {
    case Verdict::Unknown:
        glyph->setIcon(u"minus"_s);
        glyph->setTone(Tone::Muted);
        break;
    case Verdict::Good:
        glyph->setIcon(u"circle-check"_s);
        glyph->setTone(Tone::Ok);
        break;
    case Verdict::Short:
        glyph->setIcon(u"alert-triangle"_s);
        glyph->setTone(Tone::Warning);
        break;
    case Verdict::Bad:
        glyph->setIcon(u"circle-x"_s);
        glyph->setTone(Tone::Danger);
        break;
    }
    label->setTone(verdict == Verdict::Bad         ? Tone::Danger
                       : verdict == Verdict::Short ? Tone::Warning
                       : verdict == Verdict::Good  ? Tone::Text
                                                   : Tone::Muted);
    label->setText(text);
}

void HealthCard::showAll()
{
    showReport();
    showCertificate();
    showProcess();
    showCollection();
}

void HealthCard::showReport()
{
    const QString unknown = tr("not known");
    const QString place = u"%1:%2"_s.arg(m_info.address).arg(m_info.port);
    const bool isUp = m_runner != Runner::None;
    if (!isUp || !m_report) {
        put(Address, Verdict::Unknown, isUp ? place : unknown);
        put(Database, Verdict::Unknown, unknown);
        put(Space, Verdict::Unknown, unknown);
    } else {
        put(Address, m_report->isServing ? Verdict::Good : Verdict::Bad,
            m_report->isServing ? place : tr("does not answer"));
        put(Database, m_report->hasDatabase ? Verdict::Good : Verdict::Bad,
            m_report->hasDatabase ? tr("answers") : tr("does not answer"));
        put(Space,
            !m_report->hasSpace          ? Verdict::Bad
                : m_report->isSpaceShort ? Verdict::Short
                                         : Verdict::Good,
            !m_report->hasSpace          ? tr("full, takes no pushes")
                : m_report->isSpaceShort ? tr("runs short")
                                         : tr("has room"));
    }
}

void HealthCard::showProcess()
{
    switch (m_runner) {
    case Runner::None:
        put(Process, Verdict::Unknown, tr("does not run"));
        break;
    case Runner::Child:
        put(Process, Verdict::Good, tr("child of this window"));
        break;
    case Runner::Service:
        put(Process, Verdict::Good, tr("service of the user"));
        break;
    case Runner::Found:
        put(Process, Verdict::Good, tr("process %1, found").arg(m_info.pid));
        break;
    }
}

void HealthCard::showCollection()
{
    if (m_runner == Runner::None || !m_collection) {
        put(Collection, Verdict::Unknown, tr("not known"));
        return put(Waiting, Verdict::Unknown, tr("not known"));
    }
    const bool isFailed = !m_collection->isRunning && !m_collection->runs.isEmpty()
        && m_collection->runs.constFirst().error;
    put(Collection, isFailed ? Verdict::Bad : Verdict::Good,
        GarbageText::last(*m_collection, Clock::system().now()));
    put(Waiting, Verdict::Good, GarbageText::waiting(*m_collection));
}

void HealthCard::showCertificate()
{
    if (m_runner == Runner::None || (m_info.hasTls() && !(m_report && m_report->certificateEnd)))
        return put(Certificate, Verdict::Unknown, tr("not known"));
    if (!m_info.hasTls()) {
        // Nobody else can listen on loopback.
        return put(Certificate, m_info.isLoopback() ? Verdict::Unknown : Verdict::Short,
                   tr("no TLS"));
    }
    const qint64 days = QDate::currentDate().daysTo(*m_report->certificateEnd);
    put(Certificate,
        days <= 0                ? Verdict::Bad
            : days <= kShortDays ? Verdict::Short
                                 : Verdict::Good,
        days <= 0 ? tr("has ended") : tr("%n day(s) left", nullptr, int(days)));
}

void HealthCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
