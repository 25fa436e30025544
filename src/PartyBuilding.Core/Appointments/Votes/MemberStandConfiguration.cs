using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Votes;

internal sealed class MemberStandConfiguration : IEntityTypeConfiguration<MemberStand>
{
    public void Configure(EntityTypeBuilder<MemberStand> builder)
    {
        builder.ToTable("MemberStand");
        builder.Property(x => x.Relation).HasMaxLength(MemberStand.LongestRelation);
        builder.HasIndex(x => new { x.ItemId, x.MemberKey }).IsUnique();
    }
}
