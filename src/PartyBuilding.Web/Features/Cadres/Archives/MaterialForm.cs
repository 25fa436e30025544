namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Stores a piece of material.</summary>
public sealed class MaterialForm : ArchiveForm
{
    public string? Category { get; set; }

    public string? Title { get; set; }

    public DateOnly? FormedOn { get; set; }

    public int? Pages { get; set; }

    public int? Copies { get; set; } = 1;

    public string? Source { get; set; }

    public string? From { get; set; }

    public string? Basis { get; set; }

    public bool IsInScope { get; set; }

    public bool IsComplete { get; set; }

    public bool IsWhole { get; set; }

    public bool IsClassified { get; set; }

    public bool HasFormalities { get; set; }
}
