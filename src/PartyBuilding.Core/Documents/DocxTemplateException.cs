namespace PartyBuilding.Core.Documents;

/// <summary>A template asks for what nobody gave, or is no Word document. The message is Chinese and for the one who made the template.</summary>
public sealed class DocxTemplateException : Exception
{
    public DocxTemplateException()
    {
    }

    public DocxTemplateException(string message)
        : base(message)
    {
    }

    public DocxTemplateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
