#include "ui/pages/local/healthcard.h"

#include "ui_healthcard.h"

#include <QtCore/QEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kShortDays = 30;

} // namespace

HealthCard::HealthCard(QWidget *parent)
    : FillPanel(parent)
    , m_ui(std::make_unique<Ui::HealthCard>())
{
    m_ui->setupUi(this);
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    showAll();
}

HealthCard::~HealthCard() = default;

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

void HealthCard::put(Glyph *glyph, ToneLabel *label, Verdict verdict, const QString &text)
{
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
    const QString unknown = tr("not known");
    const QString place = u"%1:%2"_s.arg(m_info.address).arg(m_info.port);
    const bool isUp = m_runner != Runner::None;
    if (!isUp || !m_report) {
        put(m_ui->addressGlyph, m_ui->address, Verdict::Unknown, isUp ? place : unknown);
        put(m_ui->databaseGlyph, m_ui->database, Verdict::Unknown, unknown);
        put(m_ui->spaceGlyph, m_ui->space, Verdict::Unknown, unknown);
    } else {
        put(m_ui->addressGlyph, m_ui->address, m_report->isServing ? Verdict::Good : Verdict::Bad,
            m_report->isServing ? place : tr("does not answer"));
        put(m_ui->databaseGlyph, m_ui->database,
            m_report->hasDatabase ? Verdict::Good : Verdict::Bad,
            m_report->hasDatabase ? tr("answers") : tr("does not answer"));
        put(m_ui->spaceGlyph, m_ui->space,
            !m_report->hasSpace          ? Verdict::Bad
                : m_report->isSpaceShort ? Verdict::Short
                                         : Verdict::Good,
            !m_report->hasSpace          ? tr("full, takes no pushes")
                : m_report->isSpaceShort ? tr("runs short")
                                         : tr("has room"));
    }
    showCertificate();
    switch (m_runner) {
    case Runner::None:
        put(m_ui->processGlyph, m_ui->process, Verdict::Unknown, tr("does not run"));
        break;
    case Runner::Child:
        put(m_ui->processGlyph, m_ui->process, Verdict::Good, tr("child of this window"));
        break;
    case Runner::Service:
        put(m_ui->processGlyph, m_ui->process, Verdict::Good, tr("service of the user"));
        break;
    case Runner::Found:
        put(m_ui->processGlyph, m_ui->process, Verdict::Good,
            tr("process %1, found").arg(m_info.pid));
        break;
    }
}

void HealthCard::showCertificate()
{
    if (m_runner == Runner::None || (m_info.hasTls() && !(m_report && m_report->certificateEnd)))
        return put(m_ui->certificateGlyph, m_ui->certificate, Verdict::Unknown, tr("not known"));
    if (!m_info.hasTls()) {
        // Nobody else can listen on loopback.
        return put(m_ui->certificateGlyph, m_ui->certificate,
                   m_info.isLoopback() ? Verdict::Unknown : Verdict::Short, tr("no TLS"));
    }
    const qint64 days = QDate::currentDate().daysTo(*m_report->certificateEnd);
    put(m_ui->certificateGlyph, m_ui->certificate,
        days <= 0                ? Verdict::Bad
            : days <= kShortDays ? Verdict::Short
                                 : Verdict::Good,
        days <= 0 ? tr("has ended") : tr("%n day(s) left", nullptr, int(days)));
}

void HealthCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showAll();
}

} // namespace quayside::ui
