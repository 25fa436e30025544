using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations.Groups;

internal sealed class PartyGroupLeaderConfiguration : IEntityTypeConfiguration<PartyGroupLeader>
{
    public void Configure(EntityTypeBuilder<PartyGroupLeader> builder)
    {
        builder.ToTable("PartyGroupLeader");
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.GroupKey, x.SupersededNo });
    }
}
