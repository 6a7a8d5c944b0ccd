#include "ui/preferences/updateform.h"

#include "app/services/settings.h"
#include "app/services/updatecheck.h"
#include "ui/text/updatetext.h"
#include "ui_updateform.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>

namespace quayside::ui {

UpdateForm::UpdateForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UpdateForm>())
{
    m_ui->setupUi(this);
}

UpdateForm::~UpdateForm() = default;

void UpdateForm::setUp(Settings &settings, UpdateCheck &check)
{
    m_settings = &settings;
    m_check = &check;
    connect(m_ui->check, &QCheckBox::toggled, m_settings, &Settings::setUpdatesChecked);
    connect(m_ui->address, &QLineEdit::textChanged, this, &UpdateForm::showProblem);
    connect(m_ui->address, &QLineEdit::editingFinished, this, &UpdateForm::keepAddress);
    connect(m_ui->now, &QPushButton::clicked, this, [this] {
        keepAddress();
        m_check->askNow();
    });
    connect(m_check, &UpdateCheck::changed, this, &UpdateForm::showAnswer);
    connect(m_settings, &Settings::preferenceChanged, this, &UpdateForm::showAnswer);
    fill();
}

void UpdateForm::fill()
{
    const QSignalBlocker quiet(m_ui->check);
    m_ui->check->setChecked(m_settings->areUpdatesChecked());
    m_ui->address->setText(m_settings->typedUpdateAddress());
    const QString built = Settings::builtUpdateAddress().toString();
    m_ui->address->setPlaceholderText(built.isEmpty() ? tr("none, so that nothing is asked")
                                                      : built);
    showProblem();
    showAnswer();
}

void UpdateForm::keepAddress()
{
    m_settings->setUpdateAddress(m_ui->address->text().trimmed());
}

void UpdateForm::showProblem()
{
    const QString typed = m_ui->address->text().trimmed();
    const bool isWrong = !typed.isEmpty() && !api::isUpdateAddress(QUrl(typed, QUrl::StrictMode));
    m_ui->problem->setText(
        isWrong ? tr("Write an https address, without a user; http only for this computer.")
                : QString());
    m_ui->problem->setVisible(isWrong);
    m_ui->address->setProperty("error", isWrong);
    m_ui->address->update();
}

void UpdateForm::showAnswer()
{
    const bool canAsk = m_check->canAsk();
    const bool isAsking = m_check->state() == UpdateCheck::State::Asking;
    QString reason;
    if (!m_settings->areUpdatesChecked())
        reason = tr("The check is off.");
    else if (!canAsk)
        reason = tr("There is no address that could be asked.");
    m_ui->now->setEnabled(canAsk && !isAsking);
    m_ui->now->setToolTip(reason);
    m_ui->answer->setText(reason.isEmpty() ? UpdateText::sentence(*m_check) : reason);
    m_ui->answer->setVisible(!m_ui->answer->text().isEmpty());
}

void UpdateForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void UpdateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_settings)
        fill();
}

} // namespace quayside::ui
