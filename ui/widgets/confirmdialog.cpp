#include "ui/widgets/confirmdialog.h"

#include "ui_confirmdialog.h"

namespace quayside::ui {

ConfirmDialog::ConfirmDialog(std::function<Question()> ask, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDialog>())
    , m_question(std::move(ask))
{
    m_ui->setupUi(this);
    const Question question = m_question();
    m_word = question.word;
    m_ui->objects->setVisible(question.objects.size() > 1);
    m_ui->understood->setVisible(!question.tick.isEmpty());
    m_ui->typeLabel->setVisible(!m_word.isEmpty());
    m_ui->typed->setVisible(!m_word.isEmpty());
    connect(m_ui->understood, &QCheckBox::toggled, this, &ConfirmDialog::updateButton);
    connect(m_ui->typed, &QLineEdit::textChanged, this, &ConfirmDialog::updateButton);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &QDialog::accept);
    if (!m_word.isEmpty())
        m_ui->typed->setFocus();
    else
        m_ui->cancel->setFocus();
    retranslate();
    updateButton();
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const Question question = m_question();
    setWindowTitle(question.window);
    m_ui->title->setText(question.title);
    m_ui->text->setText(question.text);
    m_ui->objects->setPlainText(question.objects.join(u'\n'));
    m_ui->understood->setText(question.tick);
    //: %1 is a name that has to be typed as it is
    m_ui->typeLabel->setText(tr("Type %1 to go on:").arg(m_word));
    m_ui->go->setText(question.action);
}

void ConfirmDialog::updateButton()
{
    const bool isAgreed = m_ui->understood->isHidden() || m_ui->understood->isChecked();
    m_ui->go->setEnabled(isAgreed && (m_word.isEmpty() || m_ui->typed->text() == m_word));
}

} // namespace quayside::ui
