using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Questions;

namespace PartyBuilding.Web.Features.Returns.Questions;

/// <summary>A 临时表 as it is typed. Field names are those of the findings.</summary>
public sealed class QuestionsForm
{
    public string? Name { get; set; }

    public string? AskedBy { get; set; }

    public string? Ground { get; set; }

    /// <summary>yyyy-MM.</summary>
    public string? Month { get; set; }

    public FormFrequency Frequency { get; set; } = FormFrequency.Once;

    public Filer FiledBy { get; set; }

    /// <summary>A line a question.</summary>
    public string? Text { get; set; }

    public List<AnswerForm> Answers { get; set; } = [];

    /// <summary>What was recognised, line by line as <see cref="Answers"/>; empty before the first look.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Recognised> Lines { get; set; } = [];

    /// <summary>Who would have to fill it in.</summary>
    [BindNever, ValidateNever]
    public int Units { get; set; }

    public int Known => Lines.Count == 0 ? 0 : Answers.Count(a => !string.IsNullOrEmpty(a.Code));
}
