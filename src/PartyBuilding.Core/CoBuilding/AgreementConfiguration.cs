using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.CoBuilding;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("CoBuildingAgreement");
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Mechanisms).HasMaxLength(400);
        builder.Property(x => x.EndNote).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.SignedOn });
    }
}
