using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules.Checks;

/// <summary>An identity number as entered.</summary>
/// <param name="Text">As typed or imported; null where it is absent with a reason, which is no fault.</param>
/// <param name="Today">A birth date after it is refused.</param>
/// <param name="HeldByAnother">The blind index found the same number with another person.</param>
/// <param name="Field">Name of the input field.</param>
public sealed record IdNumberFacts(string? Text, DateOnly Today, bool HeldByAnother = false, string Field = "IdNumber")
{
    public IdNumberReading Reading => IdNumber.Read(Text, Today);
}
