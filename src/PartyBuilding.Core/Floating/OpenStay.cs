namespace PartyBuilding.Core.Floating;

/// <summary>A stay with the sides of it that the actor stands over.</summary>
/// <param name="HomePath">Path of the home branch when it is in scope.</param>
/// <param name="ReceivingPath">Path of the receiving branch when it is in scope.</param>
public sealed record OpenStay(FloatingStay Row, string? HomePath, string? ReceivingPath)
{
    public bool IsHome => HomePath is not null;

    public bool IsReceiving => ReceivingPath is not null;

    public string Path => HomePath ?? ReceivingPath!;

    /// <summary>Whether nobody at the home has taken the stay up, so that the receiver writes all of it.</summary>
    public bool IsUnlinked => Row.PersonId is null;
}
