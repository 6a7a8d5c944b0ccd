#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/scrim.h"
#include "ui_confirmdialog.h"

namespace quayside::ui {

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDialog>())
    , m_word(question.word)
{
    m_ui->setupUi(this);
    setWindowTitle(question.window);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->title->setText(question.title);
    m_ui->text->setText(question.text);
    m_ui->objects->setPlainText(question.objects.join(u'\n'));
    m_ui->objects->setVisible(question.objects.size() > 1);
    m_ui->understood->setText(question.tick);
    m_ui->understood->setVisible(!question.tick.isEmpty());
    //: %1 is a name that has to be typed as it is
    m_ui->typeLabel->setText(tr("Type %1 to go on:").arg(question.word));
    m_ui->typeLabel->setVisible(!question.word.isEmpty());
    m_ui->typed->setVisible(!question.word.isEmpty());
    m_ui->go->setText(question.action);
    connect(m_ui->understood, &QCheckBox::toggled, this, &ConfirmDialog::updateButton);
    connect(m_ui->typed, &QLineEdit::textChanged, this, &ConfirmDialog::updateButton);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &QDialog::accept);
    Scrim::attach(*this);
    if (!question.word.isEmpty())
        m_ui->typed->setFocus();
    else
        m_ui->cancel->setFocus();
    updateButton();
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::updateButton()
{
    const bool isAgreed = m_ui->understood->isHidden() || m_ui->understood->isChecked();
    m_ui->go->setEnabled(isAgreed && (m_word.isEmpty() || m_ui->typed->text() == m_word));
}

} // namespace quayside::ui
