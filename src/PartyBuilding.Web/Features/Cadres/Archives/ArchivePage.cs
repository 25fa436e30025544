using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>A file as its pages show it.</summary>
/// <param name="MayEdit">The keeper's own people, while the file is here.</param>
public sealed record ArchivePage(ArchiveRecord Record, CadreCodes Codes, bool MayEdit)
{
    public string At => $"/cadres/archives/{Record.Key}";

    public bool IsHere => Record.File.PassedOn is null;
}
