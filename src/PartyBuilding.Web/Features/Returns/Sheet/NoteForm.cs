namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A remark beside a cell.</summary>
public sealed class NoteForm
{
    public int Version { get; set; }

    public string? Note { get; set; }
}
