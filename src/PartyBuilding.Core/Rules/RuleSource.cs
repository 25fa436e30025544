namespace PartyBuilding.Core.Rules;

/// <summary>Where a rule is written.</summary>
/// <param name="Document">Short name of the document, e.g. 手册2008.</param>
/// <param name="Place">Line, article or section.</param>
/// <param name="Note">What is our reading and not the text.</param>
public sealed record RuleSource(string Document, string Place, string? Note = null)
{
    public override string ToString() => Place.Length == 0 ? Document : $"{Document} {Place}";
}
