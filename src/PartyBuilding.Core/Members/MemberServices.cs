using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Members.Completeness;
using PartyBuilding.Core.Members.Files;
using PartyBuilding.Core.Members.Medals;
using PartyBuilding.Core.Members.Proofs;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Members.Work;

namespace PartyBuilding.Core.Members;

public static class MemberServices
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services
        .AddScoped<PostingCalendar>()
        .AddScoped<PlacementWriter>()
        .AddScoped<PersonWriter>()
        .AddScoped<PersonCorrection>()
        .AddScoped<MemberDesk>()
        .AddScoped<MemberRules>()
        .AddScoped<NamesakeQueries>()
        .AddScoped<IdNumberLookup>()
        .AddScoped<MemberArrivalService>()
        .AddScoped<MemberMover>()
        .AddScoped<MovementReversal>()
        .AddScoped<MemberTransferService>()
        .AddScoped<MemberLeavingService>()
        .AddScoped<MemberStateService>()
        .AddScoped<MemberCorrectionService>()
        .AddScoped<MemberQueries>()
        .AddScoped<MemberWorkQueries>()
        .AddScoped<BecameFullCorrection>()
        .AddScoped<BasicFacts>()
        .AddScoped<ProposalService>()
        .AddScoped<ProposalDecisions>()
        .AddScoped<ProposalQueries>()
        .AddScoped<MemberFiles>()
        .AddScoped<ProposalFiles>()
        .AddScoped<MemberIdNumberService>()
        .AddScoped<ProofService>()
        .AddScoped<ProofQueries>()
        .AddScoped<GapQueries>()
        .AddScoped<MedalQueries>()
        .AddScoped<MedalService>()
        .AddScoped<SetRowChanges>()
        .AddScoped<MemberSetService>()
        .AddScoped<MemberSetQueries>()
        .AddScoped<MemberSearch>()
        .AddScoped<LedgerCache>();
}
