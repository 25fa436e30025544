using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.OrganisationLife;

internal sealed class LifeExemptionConfiguration : IEntityTypeConfiguration<LifeExemption>
{
    public void Configure(EntityTypeBuilder<LifeExemption> builder)
    {
        builder.ToTable("LifeExemption");
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
