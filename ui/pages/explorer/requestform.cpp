#include "ui/pages/explorer/requestform.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using wire::ApiValueType;

namespace {

constexpr int kListLines = 3;
constexpr int kBodyLines = 9;

bool isNested(const wire::ApiField &field)
{
    return field.type == ApiValueType::Object && !field.fields.isEmpty();
}

bool isJsonText(const wire::ApiField &field)
{
    return field.type == ApiValueType::List || field.type == ApiValueType::Object;
}

} // namespace

RequestForm::RequestForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void RequestForm::clear()
{
    m_editors.clear();
    m_asForm = m_asText = nullptr;
    m_text = nullptr;
    m_textError = nullptr;
    m_bodyFields = nullptr;
    if (m_content) {
        // Out of the way at once, gone when nothing of it is on the stack.
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(measure::kCellPadding);
    this->layout()->addWidget(m_content);
}

void RequestForm::setOperation(const wire::ApiOperation &operation, const RequestInput &input)
{
    m_operation = operation;
    clear();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(measure::kCellPadding);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(form);
    addFields(*form, u"path"_s, operation.pathFields);
    addFields(*form, u"query"_s, operation.queryFields);
    if (operation.hasBody)
        addBody();
    static_cast<QVBoxLayout *>(m_content->layout())->addStretch();
    for (const Editor &editor : std::as_const(m_editors)) {
        if (input.values.contains(editor.key))
            setText(editor, input.values.value(editor.key));
    }
    if (m_text && input.isRaw) {
        m_asText->setChecked(true);
        m_text->setPlainText(input.raw);
    }
    showBody();
}

void RequestForm::addFields(QFormLayout &form, const QString &place,
                            const QList<wire::ApiField> &fields, const QString &prefix)
{
    for (const wire::ApiField &field : fields) {
        const QString name = prefix + field.name;
        if (isNested(field)) {
            addFields(form, place, field.fields, name + u'.');
            continue;
        }
        QWidget *editor = makeEditor(field);
        editor->setObjectName(u"explorer.field."_s + name);
        editor->setToolTip(field.description);
        auto *label = new QLabel(field.isRequired ? name + u" *"_s : name);
        label->setBuddy(editor);
        label->setToolTip(field.description);
        editor->setAccessibleName(field.isRequired ? tr("%1, required").arg(name) : name);
        editor->setAccessibleDescription(field.description);
        form.addRow(label, editor);
        m_editors.append({place + u'/' + name, field, editor});
    }
}

QWidget *RequestForm::makeEditor(const wire::ApiField &field)
{
    if (!field.values.isEmpty()) {
        auto *combo = new QComboBox;
        if (!field.isRequired)
            combo->addItem(tr("(not sent)"), QString());
        for (const QString &value : field.values)
            combo->addItem(value, value);
        connect(combo, &QComboBox::currentIndexChanged, this, &RequestForm::changed);
        return combo;
    }
    if (field.type == ApiValueType::Flag) {
        auto *box = new QCheckBox;
        box->setTristate(!field.isRequired);
        box->setCheckState(field.isRequired ? Qt::Unchecked : Qt::PartiallyChecked);
        const auto word = [box] {
            box->setText(box->checkState() == Qt::Checked         ? tr("yes")
                             : box->checkState() == Qt::Unchecked ? tr("no")
                                                                  : tr("(not sent)"));
        };
        word();
        connect(box, &QCheckBox::stateChanged, this, [this, word] {
            word();
            Q_EMIT changed();
        });
        return box;
    }
    if (isJsonText(field)) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFont(monoFont());
        text->setPlaceholderText(field.type == ApiValueType::List ? u"[ ]"_s : u"{ }"_s);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * (kListLines + 1));
        connect(text, &QPlainTextEdit::textChanged, this, &RequestForm::changed);
        return text;
    }
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(field.type == ApiValueType::Text ? QString() : tr("a number"));
    connect(edit, &QLineEdit::textChanged, this, &RequestForm::changed);
    connect(edit, &QLineEdit::returnPressed, this, &RequestForm::submitted);
    return edit;
}

void RequestForm::addBody()
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    auto *head = new QHBoxLayout;
    head->addWidget(new ToneLabel(Tone::Text, measure::kCardTitleSize, true));
    static_cast<QLabel *>(head->itemAt(0)->widget())->setText(tr("Body"));
    m_asForm = new QRadioButton(tr("Form"));
    m_asText = new QRadioButton(tr("JSON"));
    m_asForm->setObjectName(u"explorer.asForm"_s);
    m_asText->setObjectName(u"explorer.asText"_s);
    head->addWidget(m_asForm);
    head->addWidget(m_asText);
    head->addStretch();
    layout->addLayout(head);
    m_bodyFields = new QWidget;
    auto *form = new QFormLayout(m_bodyFields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(measure::kCellPadding);
    addFields(*form, u"body"_s, m_operation.bodyFields);
    layout->addWidget(m_bodyFields);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"explorer.body"_s);
    m_text->setAccessibleName(tr("Body as JSON"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(monoFont());
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * kBodyLines);
    layout->addWidget(m_text);
    m_textError = new ToneLabel;
    m_textError->setLook(ToneLabel::Look::SmallError);
    m_textError->setObjectName(u"explorer.bodyError"_s);
    m_textError->setWordWrap(true);
    layout->addWidget(m_textError);
    m_asForm->setVisible(!m_operation.bodyFields.isEmpty());
    (m_operation.bodyFields.isEmpty() ? m_asText : m_asForm)->setChecked(true);
    if (m_operation.bodyFields.isEmpty())
        m_text->setPlainText(m_operation.hasListBody ? u"[]"_s : u"{}"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showBody();
        Q_EMIT changed();
    });
    connect(m_asText, &QRadioButton::toggled, this, [this](bool isText) {
        // What stands in the fields is where the text begins.
        if (isText)
            m_text->setPlainText(JsonView::pretty(bodyOfFields()));
        showBody();
        Q_EMIT changed();
    });
}

void RequestForm::showBody()
{
    if (!m_text)
        return;
    const bool isText = m_asText->isChecked();
    m_bodyFields->setVisible(!isText);
    m_text->setVisible(isText);
    QString problem;
    if (isText)
        (void)bodyOfText(&problem);
    m_textError->setText(problem);
    m_textError->setVisible(!problem.isEmpty());
}

QString RequestForm::textOf(const Editor &editor)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(editor.widget))
        return edit->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(editor.widget))
        return combo->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor.widget))
        return text->toPlainText();
    const auto *box = static_cast<const QCheckBox *>(editor.widget);
    return box->checkState() == Qt::PartiallyChecked ? QString()
        : box->isChecked()                           ? u"true"_s
                                                     : u"false"_s;
}

void RequestForm::setText(const Editor &editor, const QString &text)
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor.widget))
        edit->setText(text);
    else if (auto *combo = qobject_cast<QComboBox *>(editor.widget))
        combo->setCurrentIndex(qMax(0, combo->findData(text)));
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(editor.widget))
        plain->setPlainText(text);
    else
        static_cast<QCheckBox *>(editor.widget)
            ->setCheckState(text.isEmpty()          ? Qt::PartiallyChecked
                                : text == "true"_L1 ? Qt::Checked
                                                    : Qt::Unchecked);
}

std::optional<QJsonValue> RequestForm::valueOf(const Editor &editor)
{
    const QString text = textOf(editor);
    if (text.isEmpty() && !editor.field.isRequired)
        return {};
    switch (editor.field.type) {
    case ApiValueType::Flag:
        return QJsonValue(text == "true"_L1);
    case ApiValueType::Integer:
        return QJsonValue(text.trimmed().toLongLong());
    case ApiValueType::Number:
        return QJsonValue(text.trimmed().toDouble());
    case ApiValueType::List:
        return QJsonValue(QJsonDocument::fromJson(text.toUtf8()).array());
    case ApiValueType::Object:
        return QJsonValue(QJsonDocument::fromJson(text.toUtf8()).object());
    case ApiValueType::Text:
        break;
    }
    return QJsonValue(text);
}

QString RequestForm::problemOf(const Editor &editor)
{
    const QString text = textOf(editor).trimmed();
    // A text of the body may be empty, a part of the address may not.
    const bool mayBeEmpty = !editor.field.isRequired
        || (editor.key.startsWith("body/"_L1) && editor.field.type == ApiValueType::Text);
    if (text.isEmpty())
        return mayBeEmpty ? QString() : tr("Fill in %1.").arg(editor.key.section(u'/', 1));
    bool isGood = true;
    if (editor.field.type == ApiValueType::Integer)
        (void)text.toLongLong(&isGood);
    else if (editor.field.type == ApiValueType::Number)
        (void)text.toDouble(&isGood);
    if (!isGood)
        return tr("%1 is a number.").arg(editor.key.section(u'/', 1));
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (editor.field.type == ApiValueType::List && !json.isArray())
        return tr("%1 is a list in JSON.").arg(editor.key.section(u'/', 1));
    if (editor.field.type == ApiValueType::Object && !json.isObject())
        return tr("%1 is an object in JSON.").arg(editor.key.section(u'/', 1));
    return {};
}

QJsonObject RequestForm::bodyOfFields() const
{
    QJsonObject body;
    for (const Editor &editor : m_editors) {
        const auto value = valueOf(editor);
        if (!editor.key.startsWith("body/"_L1) || !value)
            continue;
        // `config.url`: from the inside out.
        const QStringList parts = editor.key.sliced(5).split(u'.');
        QList<QJsonObject> opened{body};
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            opened.append(opened.last().value(parts.at(i)).toObject());
        opened.last().insert(parts.last(), *value);
        for (qsizetype i = parts.size() - 1; i > 0; --i)
            opened[i - 1].insert(parts.at(i - 1), opened.at(i));
        body = opened.first();
    }
    return body;
}

std::optional<QJsonValue> RequestForm::bodyOfText(QString *problem) const
{
    QJsonParseError error;
    const QByteArray text = m_text->toPlainText().toUtf8();
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (m_operation.hasListBody && json.isArray())
        return json.array();
    if (!m_operation.hasListBody && json.isObject())
        return json.object();
    if (problem) {
        const auto line = text.left(error.offset).count('\n') + 1;
        *problem = error.error == QJsonParseError::NoError
            ? (m_operation.hasListBody ? tr("The body is a list: [ … ].")
                                       : tr("The body is an object: { … }."))
            : tr("Line %1: %2").arg(QLocale().toString(line), error.errorString());
    }
    return {};
}

RequestInput RequestForm::input() const
{
    RequestInput input;
    for (const Editor &editor : m_editors)
        input.values.insert(editor.key, textOf(editor));
    if (m_text) {
        input.isRaw = m_asText->isChecked();
        input.raw = m_text->toPlainText();
    }
    return input;
}

api::ApiRequest RequestForm::request() const
{
    api::ApiRequest request{.method = m_operation.method, .path = m_operation.path};
    for (const Editor &editor : m_editors) {
        const QString text = textOf(editor);
        const QString name = editor.key.section(u'/', 1);
        // Names of repositories have slashes of their own.
        if (editor.key.startsWith("path/"_L1))
            request.path.replace(
                u'{' + name + u'}',
                QString::fromLatin1(QUrl::toPercentEncoding(text.trimmed(), "/:")));
        else if (editor.key.startsWith("query/"_L1) && !text.isEmpty())
            request.query.addQueryItem(name,
                                       QString::fromLatin1(QUrl::toPercentEncoding(text, "/")));
    }
    if (m_text)
        request.body =
            m_asText->isChecked() ? bodyOfText(nullptr).value_or(QJsonObject()) : bodyOfFields();
    return request;
}

QString RequestForm::problem() const
{
    const bool isText = m_text && m_asText->isChecked();
    for (const Editor &editor : m_editors) {
        if (isText && editor.key.startsWith("body/"_L1))
            continue;
        if (const QString wrong = problemOf(editor); !wrong.isEmpty())
            return wrong;
    }
    QString problem;
    if (isText)
        (void)bodyOfText(&problem);
    return problem;
}

void RequestForm::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.constFirst().widget->setFocus();
    else if (m_text)
        m_text->setFocus();
}

void RequestForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Few words are ours: made anew with what was filled in.
    if (event->type() == QEvent::LanguageChange && m_content)
        setOperation(m_operation, input());
}

} // namespace quayside::ui
