#include "ui/connect/certificatecard.h"

#include "app/api/transport.h"
#include "ui/text/certificatetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

CertificateCard::CertificateCard(QWidget *parent)
    : FillPanel(parent)
    , m_title(new ToneLabel(Tone::Text, 1, true))
    , m_fingerprint(new QLabel)
    , m_copy(new QToolButton)
{
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(measure::kGap, 12, measure::kGap, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 3);
    for (int row = 1; row <= 4; ++row) {
        auto *label = new ToneLabel(Tone::Muted);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        m_labels.append(label);
        if (row == 4)
            break;
        auto *value = new ToneLabel;
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, row, 1, 1, 2);
        m_values.append(value);
    }
    m_fingerprint->setObjectName(u"certificate.fingerprint"_s);
    m_fingerprint->setFont(monoFont());
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_fingerprint, 4, 1, Qt::AlignLeft);
    m_copy->setObjectName(u"certificate.copy"_s);
    m_copy->setIcon(tintedIcon(u"copy"_s));
    m_copy->setProperty("kind", u"ghost"_s);
    grid->addWidget(m_copy, 4, 2, Qt::AlignTop);
    m_values.at(0)->setObjectName(u"certificate.names"_s);
    m_values.at(1)->setObjectName(u"certificate.issuer"_s);
    m_values.at(2)->setObjectName(u"certificate.validity"_s);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_fingerprint->text()); });
    m_title->hide();
}

void CertificateCard::setTitle(const QString &title, Tone tone)
{
    m_title->setText(title);
    m_title->setTone(tone);
    m_title->setVisible(!title.isEmpty());
}

void CertificateCard::show(const QSslCertificate &certificate)
{
    m_certificate = certificate;
    m_sha256 = api::fingerprintOf(certificate);
    retranslate();
    QWidget::show();
}

void CertificateCard::showFingerprint(const QByteArray &sha256Hex)
{
    m_certificate = QSslCertificate();
    m_sha256 = sha256Hex;
    retranslate();
    QWidget::show();
}

QString CertificateCard::fingerprint() const
{
    return m_fingerprint->text();
}

void CertificateCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CertificateCard::resizeEvent(QResizeEvent *event)
{
    FillPanel::resizeEvent(event);
    fitLines();
}

void CertificateCard::fitLines()
{
    // Lines of equal length are compared more easily: four groups beside another card, else eight.
    const qsizetype groups = m_title->text().isEmpty() ? 8 : 4;
    m_fingerprint->setFixedWidth(
        m_fingerprint->fontMetrics().horizontalAdvance(QString(groups * 5, u'0')));
    for (QLabel *label : m_values + QList<QLabel *>{m_fingerprint}) {
        if (!label->text().isEmpty())
            label->setMinimumHeight(label->heightForWidth(label->width()));
    }
}

void CertificateCard::retranslate()
{
    const QString names[]{m_isAuthority ? tr("Authority") : tr("For"), tr("Issued by"), tr("Valid"),
                          tr("SHA-256")};
    const bool isKnown = !m_certificate.isNull();
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(names[i]);
        m_labels.at(i)->setVisible(isKnown || i == 3);
        if (i < m_values.size())
            m_values.at(i)->setVisible(isKnown);
    }
    m_fingerprint->setText(CertificateText::fingerprint(m_sha256));
    m_copy->setToolTip(tr("Copy the fingerprint"));
    m_copy->setAccessibleName(tr("Copy the fingerprint"));
    if (!isKnown)
        return;
    m_values.at(0)->setText(m_isAuthority ? CertificateText::subject(m_certificate)
                                          : CertificateText::names(m_certificate));
    m_values.at(1)->setText(CertificateText::issuer(m_certificate));
    m_values.at(2)->setText(CertificateText::validity(m_certificate, Clock::system().now()));
    fitLines();
}

} // namespace quayside::ui
