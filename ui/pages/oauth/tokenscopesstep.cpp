#include "ui/pages/oauth/tokenscopesstep.h"

#include "app/services/scopeadvisor.h"
#include "ui/pages/oauth/scoperow.h"
#include "ui/text/scopetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

TokenScopesStep::TokenScopesStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel)
    , m_about(new ToneLabel)
    , m_banner(new Banner)
    , m_understood(new QCheckBox)
{
    m_title->setLook(ToneLabel::Look::DialogTitle);
    m_about->setLook(ToneLabel::Look::Hint);
    m_about->setObjectName(u"token.about"_s);
    m_about->setWordWrap(true);
    m_banner->setObjectName(u"token.danger"_s);
    m_understood->setObjectName(u"token.understood"_s);
    m_banner->addTool(m_understood);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(measure::kGap);
    for (const QString &scope : ScopeText::all()) {
        auto *row = new ScopeRow(scope);
        layout->addWidget(row);
        m_rows.append(row);
        connect(row, &ScopeRow::toggled, this, &TokenScopesStep::update);
    }
    layout->addSpacing(measure::kGap);
    layout->addWidget(m_banner);
    layout->addStretch();
    connect(m_understood, &QCheckBox::toggled, this, &TokenScopesStep::changed);
    retranslate();
}

void TokenScopesStep::setPurpose(const QString &about, const QStringList &needed)
{
    setAbout(about);
    // Whoever comes back with the same purpose finds the list as he left it.
    if (needed != m_needed || scopes().isEmpty()) {
        m_needed = needed;
        for (ScopeRow *row : std::as_const(m_rows))
            row->setTicked(needed.contains(row->scope()));
    }
    update();
}

void TokenScopesStep::setAbout(const QString &about)
{
    m_about->setText(about);
}

void TokenScopesStep::setSuperuserOffered(bool isOffered)
{
    ScopeRow *row = m_rows.constLast();
    row->setVisible(isOffered);
    if (!isOffered)
        row->setTicked(false);
    update();
}

QStringList TokenScopesStep::scopes() const
{
    QStringList ticked;
    for (const ScopeRow *row : m_rows) {
        if (row->isTicked())
            ticked.append(row->scope());
    }
    return leastScopes(ticked);
}

QString TokenScopesStep::reason() const
{
    if (scopes().isEmpty())
        return tr("Tick at least one scope");
    if (!m_warned.isEmpty() && !m_understood->isChecked())
        return m_warned.size() == 1 ? tr("Confirm the dangerous scope to go on")
                                    : tr("Confirm the dangerous scopes to go on");
    return {};
}

QWidget *TokenScopesStep::firstField() const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const ScopeRow *row) { return row->box()->isEnabled(); });
    return (*first)->box();
}

void TokenScopesStep::update()
{
    const QStringList ticked = scopes();
    QStringList warned;
    for (ScopeRow *row : std::as_const(m_rows)) {
        row->setImplied(implyingScope(row->scope(), ticked));
        if (ticked.contains(row->scope()) && ScopeText::isDangerous(row->scope()))
            warned.append(row->scope());
    }
    // The tick is for what was read; another one is another danger.
    if (warned != m_warned)
        m_understood->setChecked(false);
    m_warned = warned;
    QStringList sentences;
    for (const QString &scope : std::as_const(warned))
        sentences.append(ScopeText::danger(scope));
    const bool isNeeded = std::any_of(warned.begin(), warned.end(), [this](const QString &scope) {
        return m_needed.contains(scope);
    });
    if (!isNeeded)
        sentences.append(tr("None of the tasks you picked needs it."));
    if (warned.isEmpty())
        m_banner->hide();
    else
        //: %1 names of scopes
        m_banner->show(Banner::Kind::Warning,
                       tr("%1 reaches beyond repositories").arg(warned.join(u", "_s)),
                       sentences.join(u' '));
    Q_EMIT changed();
}

void TokenScopesStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenScopesStep::retranslate()
{
    m_title->setText(tr("What may this token do?"));
    m_understood->setText(tr("I understand"));
    update();
}

} // namespace quayside::ui
