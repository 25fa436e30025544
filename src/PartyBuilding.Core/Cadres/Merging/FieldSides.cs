using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>An element of the form on both sides.</summary>
/// <param name="MayTake">The file's value may be taken.</param>
/// <param name="Note">Why it may not, or what taking it means.</param>
public sealed record FieldSides(FormElement Element, string Ours, string Theirs, SideState State, bool MayTake, string? Note)
{
    public string Id => Element.Name;
}
