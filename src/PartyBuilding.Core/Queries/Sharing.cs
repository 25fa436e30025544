using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Queries;

/// <summary>
/// Who reads what others have shared: those whose organisation is the owner's or stands below it. What is found is always
/// evaluated in the reader's own scope, so sharing opens nobody's record to anybody.
/// </summary>
internal static class Sharing
{
    /// <summary>The organisations whose shared work somebody of this scope reads: their own and those above.</summary>
    public static int[] Above(OrgScope scope) => [.. scope.Ranges.SelectMany(r => OrganisationPath.Ids(r.Low)).Distinct()];
}
