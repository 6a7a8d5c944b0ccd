#include "ui/pages/oauth/tokendetailsstep.h"

#include "app/api/apiclient.h"
#include "app/core/clock.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/text/datetext.h"
#include "ui_tokendetailsstep.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::days;

constexpr std::array kLifetimes{days(7), days(30), days(90), days(365), days(3652)};
constexpr days kUsual(90);

enum Owner { Me, Another };

} // namespace

TokenDetailsStep::TokenDetailsStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenDetailsStep>())
    , m_user(new EntityField(EntityField::Users))
{
    m_ui->setupUi(this);
    m_user->setObjectName(u"token.user"_s);
    m_ui->userLayout->addWidget(m_user);
    setTabOrder(m_ui->owner, m_user);
    setTabOrder(m_user, m_ui->reminder);
    m_ui->owner->addItems({QString(), QString()});
    m_ui->nameProblem->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, [this] {
        showNameProblem({});
        update();
    });
    connect(m_user, &EntityField::entityChosen, this, &TokenDetailsStep::update);
    connect(m_user, &EntityField::entityCleared, this, &TokenDetailsStep::update);
    connect(m_ui->lifetime, &QComboBox::currentIndexChanged, this, &TokenDetailsStep::update);
    connect(m_ui->owner, &QComboBox::currentIndexChanged, this, [this] {
        update();
        if (isForAnother())
            m_user->setFocus();
    });
    fillLifetimes();
    retranslate();
}

TokenDetailsStep::~TokenDetailsStep() = default;

void TokenDetailsStep::setTerms(const Terms &terms)
{
    if (m_terms.client != terms.client)
        m_user->setSource(terms.client, {});
    m_terms = terms;
    fillLifetimes();
    retranslate();
}

void TokenDetailsStep::fillLifetimes()
{
    const QSignalBlocker quiet(m_ui->lifetime);
    const QVariant before = m_ui->lifetime->currentData();
    m_ui->lifetime->clear();
    for (const days life : kLifetimes) {
        if (!m_terms.longest || life <= *m_terms.longest)
            m_ui->lifetime->addItem(QString(), int(life.count()));
    }
    // Shorter than the shortest of ours: its longest is all there is.
    if (m_ui->lifetime->count() == 0)
        m_ui->lifetime->addItem(
            QString(), qMax(1, int(std::chrono::duration_cast<days>(*m_terms.longest).count())));
    const int usual = m_ui->lifetime->findData(int(kUsual.count()));
    const int kept = m_ui->lifetime->findData(before);
    m_ui->lifetime->setCurrentIndex(kept >= 0        ? kept
                                        : usual >= 0 ? usual
                                                     : m_ui->lifetime->count() - 1);
}

void TokenDetailsStep::proposeName(const QString &name)
{
    if (!m_ui->name->isModified())
        m_ui->name->setText(name);
}

bool TokenDetailsStep::isForAnother() const
{
    return m_terms.canAssign && m_ui->owner->currentIndex() == Another;
}

TokenPath TokenDetailsStep::path() const
{
    if (isForAnother())
        return TokenPath::Assigned;
    return m_terms.isNative && m_terms.isSignedIn && !m_terms.isReadOnly ? TokenPath::Native
                                                                         : TokenPath::Browser;
}

void TokenDetailsStep::fill(TokenOrder &order) const
{
    order.path = path();
    order.name = m_ui->name->text().trimmed();
    order.lifetime = days(m_ui->lifetime->currentData().toInt());
    order.assignee = isForAnother() && m_user->entity() ? m_user->entity()->name : QString();
}

int TokenDetailsStep::reminderDays() const
{
    return m_ui->reminder->value();
}

QString TokenDetailsStep::reason() const
{
    if (m_ui->name->text().trimmed().isEmpty())
        return tr("The token needs a name");
    if (isForAnother() && !m_user->entity())
        return tr("Who gets the token?");
    return {};
}

void TokenDetailsStep::showNameProblem(const QString &problem)
{
    m_ui->nameProblem->setText(problem);
    m_ui->nameProblem->setVisible(!problem.isEmpty());
    m_ui->name->setProperty("error", !problem.isEmpty());
    m_ui->name->update();
}

void TokenDetailsStep::showRefusal(std::function<Banner::Words()> words)
{
    m_ui->refusal->say(Banner::Kind::Error, std::move(words));
}

void TokenDetailsStep::clearRefusal()
{
    m_ui->refusal->hide();
    showNameProblem({});
}

void TokenDetailsStep::showAssigned(const QString &user)
{
    m_ui->refusal->say(Banner::Kind::Success, [user] {
        return Banner::Words{tr("Assigned to %1").arg(user),
                             tr("The registry tells the user. The token is made when the user "
                                "accepts it under Authorizations.")};
    });
    for (QWidget *field : {static_cast<QWidget *>(m_ui->name), static_cast<QWidget *>(m_ui->owner),
                           static_cast<QWidget *>(m_user)})
        field->setEnabled(false);
}

QWidget *TokenDetailsStep::firstField() const
{
    return m_ui->name;
}

void TokenDetailsStep::update()
{
    const bool isNative = path() == TokenPath::Native;
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->lifetimeLabel), static_cast<QWidget *>(m_ui->lifetime),
          static_cast<QWidget *>(m_ui->expires)})
        part->setVisible(isNative);
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->reminderLabel), static_cast<QWidget *>(m_ui->reminder),
          static_cast<QWidget *>(m_ui->reminderNote)})
        part->setVisible(isNative);
    m_ui->ownerLabel->setVisible(m_terms.canAssign);
    m_ui->owner->setVisible(m_terms.canAssign);
    m_user->setVisible(isForAnother());
    m_ui->ownerNote->setVisible(isForAnother());
    const QDate end = QDate::currentDate().addDays(m_ui->lifetime->currentData().toInt());
    //: %1 a date
    m_ui->expires->setText(tr("until %1").arg(DateText::longDate(end)));
    switch (path()) {
    case TokenPath::Native:
        m_ui->path->show(
            Banner::Kind::Note, tr("Made at once"),
            tr("%1 has a call that makes tokens, so no browser is needed.").arg(m_terms.registry));
        break;
    case TokenPath::Browser:
        m_ui->path->show(Banner::Kind::Note, tr("Made in the browser"), browserReason());
        break;
    case TokenPath::Assigned:
        m_ui->path->show(Banner::Kind::Note, tr("Made by its owner"),
                         tr("The user is told by the registry and makes the token with a browser. "
                            "You never see it."));
        break;
    }
    Q_EMIT changed();
}

QString TokenDetailsStep::browserReason() const
{
    if (!m_terms.isSignedIn)
        return tr("Nobody is signed in at %1 here. You sign in with the browser, its page makes "
                  "the token, and you paste it here.")
            .arg(m_terms.registry);
    if (m_terms.isReadOnly)
        return tr("This connection is read-only and sends nothing that makes a token. The page of "
                  "%1 makes it, and you paste it here.")
            .arg(m_terms.registry);
    return tr("%1 has no call that makes tokens: it is an older release. Its own page makes the "
              "token, and you paste it here.")
        .arg(m_terms.registry);
}

void TokenDetailsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenDetailsStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_user->setAccessibleName(tr("Name of the user who gets the token"));
    m_ui->sub->setText(tr("The name is for you and for the administrators of the organization."));
    for (int i = 0; i < m_ui->lifetime->count(); ++i) {
        const int life = m_ui->lifetime->itemData(i).toInt();
        m_ui->lifetime->setItemText(i,
                                    life >= 365 ? tr("%n year(s)", nullptr, life / 365)
                                                : tr("%n day(s)", nullptr, life));
    }
    //: %1 a user name
    m_ui->owner->setItemText(Me,
                             m_terms.user.isEmpty() ? tr("Me") : tr("Me (%1)").arg(m_terms.user));
    m_ui->owner->setItemText(Another, tr("Another user…"));
    m_ui->ownerNote->setText(tr("The token acts as that user, with that user's rights."));
    update();
}

} // namespace quayside::ui
