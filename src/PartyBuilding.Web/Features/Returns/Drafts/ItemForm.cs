using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>A cell of a draft. Field names are those of the command.</summary>
public sealed record ItemForm
{
    public int Version { get; init; }

    public string? Section { get; init; }

    /// <summary>Key it had when the page was opened; null for a new one.</summary>
    public string? Old { get; init; }

    public string? Key { get; init; }

    public string? Name { get; init; }

    public string? Group { get; init; }

    public string? Definition { get; init; }

    public ItemUnit Unit { get; init; } = ItemUnit.Person;

    public ItemSource Source { get; init; } = ItemSource.Manual;

    public string? Query { get; init; }

    public string? Expression { get; init; }

    public int? Decimals { get; init; }

    public Rounding? Rounding { get; init; }

    public string? Citation { get; init; }

    public FigureProof Requires { get; init; }

    [BindNever, ValidateNever]
    public DraftView? Draft { get; init; }

    public static ItemForm? Of(FormDefinition form, string key)
    {
        if (form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == key)) is not { } section)
            return null;
        var item = form.Item(key);
        return new ItemForm
        {
            Section = section.Key, Old = key, Key = key, Name = item.Name, Group = section.Groups?.FirstOrDefault(g => g.Items.Contains(key))?.Title,
            Definition = item.Definition, Unit = item.Unit, Source = item.Source, Query = item.Query, Expression = item.Expression,
            Decimals = item.Rate?.Decimals, Rounding = item.Rate?.Rounding, Citation = item.Citation, Requires = item.Requires,
        };
    }

    public DraftItem ToInput() => new(Section ?? "", Key, Name, Definition, Unit, Source, Query, Expression, Decimals, Rounding, Citation, Group, Requires);
}
