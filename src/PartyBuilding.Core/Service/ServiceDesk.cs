using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service;

/// <summary>What commands about service share: the branch, its members, texts and the event.</summary>
public sealed class ServiceDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members)
{
    internal async Task<Outcome<Organisation>> BranchAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        var found = await members.OrganisationAsync(key, context, cancel);
        return found.Value is { Kind: not OrganisationKind.Branch } ? Outcome<Organisation>.Refused(ServiceFindings.NotABranch()) : found;
    }

    /// <summary>A member of the branch by key; a finding for the field when there is a key and nobody.</summary>
    internal async Task<int?> MemberAsync(Guid? key, int branchId, string field, List<Finding> findings, CancellationToken cancel)
    {
        if (key is not { } given)
            return null;
        var found = await db.MembershipSpells.Where(s => s.BranchId == branchId && s.Person!.PublicId == given).Select(s => (int?)s.PersonId).SingleOrDefaultAsync(cancel);
        if (found is null)
            findings.Add(ServiceFindings.UnknownMember(field));
        return found;
    }

    internal static string? Text(string? text, int most, string what, string field, List<Finding> findings)
    {
        var clean = ChineseText.Clean(text);
        if (clean.Length > most)
            findings.Add(ServiceFindings.TooLong(what, most, field));
        return clean.Length == 0 ? null : clean;
    }

    internal void Record(CommandContext context, string kind, Guid key, string path, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Service, key, path), summary, recordedNo: no);
}
