using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Merging;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>What of a file goes into the record: a choice for each field and row.</summary>
public sealed class MergeChoices
{
    public const string Theirs = "theirs";
    public const string Ours = "ours";

    public Guid? Cadre { get; set; }

    public int Version { get; set; }

    public string? Seen { get; set; }

    /// <summary>By id of the choice.</summary>
    public Dictionary<string, string?> Take { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Everything from the file, whatever is ticked.</summary>
    public bool All { get; set; }

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public TrayRow Row { get; set; } = null!;

    [BindNever, ValidateNever]
    public FormComparison Sides { get; set; } = null!;

    // Validation reads it before the file is there.
    public string At => $"/cadres/forms/{Row?.Key}";

    public bool Takes(string id) => Take.GetValueOrDefault(id) == Theirs;
}
