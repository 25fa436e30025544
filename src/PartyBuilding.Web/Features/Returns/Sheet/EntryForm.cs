namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>What is typed into the cells of a return.</summary>
public sealed class EntryForm
{
    public int Version { get; set; }

    /// <summary>Text by item code.</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];

    /// <summary><c>check</c> goes on to the page before submitting.</summary>
    public string? Next { get; set; }
}
