namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The democratic recommendation of a case when candidates are to be fixed.</summary>
/// <param name="On">Day of the recommendation; null without one.</param>
/// <param name="FixedOn">Day on which candidates are fixed.</param>
/// <param name="Levels">Groups of participants counted apart.</param>
/// <param name="HasOutside">Democratic parties, federation of industry and commerce and non-party persons took part.</param>
/// <param name="NeedsOutside">The posts lead a congress, a government or a consultative conference.</param>
public sealed record RecommendationFacts(
    CaseKind Kind, bool IsSpecialNeed, DateOnly? On, DateOnly FixedOn, bool HasMeeting, int Talks, int Levels, bool NeedsOutside, bool HasOutside);
