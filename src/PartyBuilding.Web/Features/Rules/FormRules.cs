using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Features.Returns;
using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>The check rules (校核式) of one form, as its file states them, with names in place of cell keys.</summary>
public sealed record FormRules(string Form, string Code, IReadOnlyList<FormRule> Rules)
{
    /// <summary>Of the newest version of each form that is in force in the month of <paramref name="on"/>.</summary>
    public static async Task<IReadOnlyList<FormRules>> InForceAsync(FormStore forms, DateOnly on, CancellationToken cancel)
    {
        var rules = new List<FormRules>();
        foreach (var form in (await forms.AllAsync(cancel)).Where(f => f.IsInForce(Month.Of(on))).DistinctBy(f => f.Code))
            rules.Add(Of((await forms.GetAsync(form.Id, cancel)).Definition));
        return rules;
    }

    private static FormRules Of(FormDefinition form)
    {
        var names = form.Sections.SelectMany(s => s.Items.Select(i => (i.Key, Name: PaperLayout.FullName(s, i.Key)))).ToDictionary(x => x.Key, x => x.Name, StringComparer.Ordinal);
        return new FormRules(form.Name, form.Code, [.. form.Checks.Select(check =>
            new FormRule(check.Code, check.Class.Title(), check.Class.Tone(), CheckSentence.Of(check.Expression, names), check.Remedy))]);
    }
}
