namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>干部任免审批表 of one person, in the words that stand on it.</summary>
public sealed record ApprovalForm
{
    /// <summary>By name of the element, as written; elements that are missing or empty have no entry.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    public IReadOnlyList<FamilyItem> Family { get; init; } = [];

    public IReadOnlyList<UnknownElement> Unknown { get; init; } = [];

    /// <summary>A picture in .jpg or .png; absent from many files.</summary>
    public byte[]? Photo { get; init; }

    public FormVersion Version { get; init; } = FormVersion.Fourth;

    /// <summary>The version in the file's own words, such as 3.2.1.16.</summary>
    public string? VersionText { get; init; }

    public string this[string element] => Texts.GetValueOrDefault(element, "");
}
