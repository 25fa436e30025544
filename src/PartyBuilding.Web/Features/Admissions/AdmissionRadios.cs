namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Choices of which one is taken: what each is called and what it posts, in the same order.</summary>
public sealed record AdmissionRadios(string Name, string Label, IReadOnlyList<string> Options, IReadOnlyList<string> Values, string? Chosen, bool IsRequired);
