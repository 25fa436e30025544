using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Questions;

/// <summary>Where the figure of one question is to come from.</summary>
public sealed class AnswerForm
{
    public string? Section { get; set; }

    public string? Name { get; set; }

    /// <summary>The known figure; empty when the units type it.</summary>
    public string? Code { get; set; }

    public ItemUnit Unit { get; set; } = ItemUnit.Person;

    public string? Definition { get; set; }
}
