using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Buildings;

internal sealed class GatheredMemberConfiguration : IEntityTypeConfiguration<GatheredMember>
{
    public void Configure(EntityTypeBuilder<GatheredMember> builder)
    {
        builder.ToTable("BuildingMember");
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.Property(x => x.Home).HasMaxLength(120);
        builder.Property(x => x.Enterprise).HasMaxLength(120);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.BuildingKey, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
