using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Common;

/// <summary>Who acts, within which scope, when and why. Every command takes one beside its input record.</summary>
/// <param name="Actor">The person or the recorded machine actor.</param>
/// <param name="Scope">Organisations the actor may touch; checked by every service.</param>
/// <param name="At">UTC moment of the act, from the clock.</param>
/// <param name="Reason">Reason given in words, where the command asks for one.</param>
public sealed record CommandContext(Actor Actor, OrgScope Scope, DateTime At, string? Reason = null)
{
    /// <summary>The local day of the act; the office works on China standard time.</summary>
    public DateOnly Today => LocalTime.DateOf(At);
}
