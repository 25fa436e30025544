namespace PartyBuilding.Core.Appointments.Votes;

/// <param name="Members">Of the body.</param>
/// <param name="Consents">Who agree to decide again.</param>
public sealed record ReconsiderFacts(int Members, int Consents);
