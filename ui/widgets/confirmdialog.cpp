#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/plansaver.h"
#include "ui_confirmdialog.h"

#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

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
    m_saver = new PlanSaver(u"confirm"_s, *this, *m_ui->body, *m_ui->layout1, 0, *m_ui->cancel,
                            [this] { return planText(); });
    m_saver->button().hide();
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
    m_saver->retranslate();
}

void ConfirmDialog::setCommands(const QString &commands)
{
    m_saver->setCommands([commands] { return commands; });
    m_saver->button().setVisible(!commands.isEmpty());
    m_saver->retranslate();
}

QString ConfirmDialog::planText() const
{
    const Question question = m_question();
    QStringList lines{question.title, question.window, question.text};
    if (!question.objects.isEmpty())
        lines << QString() << question.objects;
    return lines.join(u'\n');
}

void ConfirmDialog::updateButton()
{
    const bool isAgreed = m_ui->understood->isHidden() || m_ui->understood->isChecked();
    m_ui->go->setEnabled(isAgreed && (m_word.isEmpty() || m_ui->typed->text() == m_word));
}

} // namespace quayside::ui
