using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>A finding with whose it is, before it is written.</summary>
internal sealed record FoundFault(Finding Finding, QualityKind Kind, int SubjectId, int OrganisationId, byte[] Fingerprint)
{
    public QualityFinding ToRow(int runId, bool isNew) => new()
    {
        RunId = runId, RuleCode = Finding.RuleCode, Force = Finding.Force, Kind = Kind, SubjectId = SubjectId, OrganisationId = OrganisationId,
        Field = Finding.Field ?? "", Message = Cut(Finding.Message)!, Remedy = Cut(Finding.Remedy), Fingerprint = Fingerprint, IsNew = isNew,
    };

    private static string? Cut(string? text)
        => text is { Length: > QualityFinding.LongestText } ? text[..QualityFinding.LongestText] : text;
}
