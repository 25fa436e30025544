using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>A file read: the form, or a Chinese sentence on what is wrong and what to do.</summary>
/// <param name="Notes">What was put up with.</param>
public sealed record FormReading(ApprovalForm? Form, string? Fault, IReadOnlyList<string> Notes)
{
    public static FormReading Broken(string fault) => new(null, fault, []);
}
