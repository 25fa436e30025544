namespace PartyBuilding.Core.Floating;

/// <summary>Registers a member as out of contact, staying on, abroad or in difficulty.</summary>
/// <param name="Key">Made by the form; becomes the key of the situation.</param>
public sealed record BeginSituation(Guid Key, Guid PersonKey, int PersonVersion, SituationKind Kind, SituationDetails Details);
